import type { Money } from '@concert/money';
import { contract } from '../contract.js';
import { amount, optional } from '../fields.js';

/** What all agencies have together is stated, or stated anew. */
export interface TotalBudgetStatedV1 {
  /** Indirect support costs included. */
  readonly totalBudget: Money;
  /** As it was stated before; left out when it was not. */
  readonly formerly?: Money;
}

export const TotalBudgetStatedV1 = contract<TotalBudgetStatedV1>('agencies.TotalBudgetStated.v1', {
  totalBudget: amount,
  formerly: optional(amount),
});
