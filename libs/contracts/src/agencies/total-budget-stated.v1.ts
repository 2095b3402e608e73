import { contract, type DataOf } from '../contract.js';
import { amount, id, optional } from '../fields.js';

/** What all agencies have together is stated, or stated anew. */
export const TotalBudgetStatedV1 = contract('agencies.TotalBudgetStated.v1', {
  /** Indirect support costs included. */
  totalBudget: amount,
  /** As it was stated before; left out when it was not. */
  formerly: optional(amount),
  /** UUID of the budget revision whose new money raised it; left out where the office stated it. */
  revision: optional(id),
});
export type TotalBudgetStatedV1 = DataOf<typeof TotalBudgetStatedV1>;
