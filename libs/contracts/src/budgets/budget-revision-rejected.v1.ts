import { contract } from '../contract.js';
import { code, id } from '../fields.js';

/** The body it was put before rejects the revision. */
export interface BudgetRevisionRejectedV1 {
  /** UUID of the revision. */
  readonly revision: string;
  /** Code of the body that decided. */
  readonly body: string;
  /** UUID of the decision. */
  readonly decision: string;
}

export const BudgetRevisionRejectedV1 = contract<BudgetRevisionRejectedV1>('budgets.BudgetRevisionRejected.v1', {
  revision: id,
  body: code,
  decision: id,
});
