import { contract, type DataOf } from '../contract.js';
import { amount, optional } from '../fields.js';

/** What all agencies have together is stated, or stated anew. */
export const TotalBudgetStatedV1 = contract('agencies.TotalBudgetStated.v1', {
  /** Indirect support costs included. */
  totalBudget: amount,
  /** As it was stated before; left out when it was not. */
  formerly: optional(amount),
});
export type TotalBudgetStatedV1 = DataOf<typeof TotalBudgetStatedV1>;
