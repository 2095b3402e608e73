import { contract } from '../contract.js';
import { id } from '../fields.js';

/** Who wrote or proposed the revision takes it back. */
export interface BudgetRevisionWithdrawnV1 {
  /** UUID of the revision. */
  readonly revision: string;
}

export const BudgetRevisionWithdrawnV1 = contract<BudgetRevisionWithdrawnV1>('budgets.BudgetRevisionWithdrawn.v1', {
  revision: id,
});
