import { contract } from '../contract.js';
import { code, id } from '../fields.js';

/** The body it was put before approves the revision, which is applied at once. */
export interface BudgetRevisionApprovedV1 {
  /** UUID of the revision. */
  readonly revision: string;
  /** Code of the body that decided. */
  readonly body: string;
  /** UUID of the decision. */
  readonly decision: string;
}

export const BudgetRevisionApprovedV1 = contract<BudgetRevisionApprovedV1>('budgets.BudgetRevisionApproved.v1', {
  revision: id,
  body: code,
  decision: id,
});
