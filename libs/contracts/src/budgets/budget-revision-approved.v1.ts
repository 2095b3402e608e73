import { contract, type DataOf } from '../contract.js';
import { code, id } from '../fields.js';

/** The body it was put before approves the revision, which is applied at once. */
export const BudgetRevisionApprovedV1 = contract('budgets.BudgetRevisionApproved.v1', {
  /** UUID of the revision. */
  revision: id,
  /** Code of the body that decided. */
  body: code,
  /** UUID of the decision. */
  decision: id,
});
export type BudgetRevisionApprovedV1 = DataOf<typeof BudgetRevisionApprovedV1>;
