import { contract, type DataOf } from '../contract.js';
import { code, id } from '../fields.js';

/** The revision may be put before the body that decides. */
export const BudgetRevisionEndorsedV1 = contract('budgets.BudgetRevisionEndorsed.v1', {
  /** UUID of the revision. */
  revision: id,
  /** Code of the body that endorses. */
  body: code,
});
export type BudgetRevisionEndorsedV1 = DataOf<typeof BudgetRevisionEndorsedV1>;
