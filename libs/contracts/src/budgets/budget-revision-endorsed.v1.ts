import { contract } from '../contract.js';
import { code, id } from '../fields.js';

/** The revision may be put before the body that decides. */
export interface BudgetRevisionEndorsedV1 {
  /** UUID of the revision. */
  readonly revision: string;
  /** Code of the body that endorses. */
  readonly body: string;
}

export const BudgetRevisionEndorsedV1 = contract<BudgetRevisionEndorsedV1>('budgets.BudgetRevisionEndorsed.v1', {
  revision: id,
  body: code,
});
