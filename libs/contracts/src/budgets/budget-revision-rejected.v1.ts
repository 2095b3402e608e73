import { contract, type DataOf } from '../contract.js';
import { code, id } from '../fields.js';

/** The body it was put before rejects the revision. */
export const BudgetRevisionRejectedV1 = contract('budgets.BudgetRevisionRejected.v1', {
  /** UUID of the revision. */
  revision: id,
  /** Code of the body that decided. */
  body: code,
  /** UUID of the decision. */
  decision: id,
});
export type BudgetRevisionRejectedV1 = DataOf<typeof BudgetRevisionRejectedV1>;
