import { contract, type DataOf } from '../contract.js';
import { id } from '../fields.js';

/** Who wrote or proposed the revision takes it back. */
export const BudgetRevisionWithdrawnV1 = contract('budgets.BudgetRevisionWithdrawn.v1', {
  /** UUID of the revision. */
  revision: id,
});
export type BudgetRevisionWithdrawnV1 = DataOf<typeof BudgetRevisionWithdrawnV1>;
