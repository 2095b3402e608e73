import type { Money } from '@concert/money';
import { contract } from '../contract.js';
import { amount, code, integer, optional } from '../fields.js';

/** Money of the programme's budget is set aside for an agency. Allocations of an agency add up. */
export interface BudgetAllocatedV1 {
  /** Code of a participating UN organization. */
  readonly agency: string;
  readonly amount: Money;
  /** Number of the output it is meant for: `2.3`. */
  readonly output?: string;
  /** UNDG harmonized budget category, 1 to 8. */
  readonly category?: string;
  /** Programme year, 1 for the first. */
  readonly year?: number;
}

export const BudgetAllocatedV1 = contract<BudgetAllocatedV1>('budgets.BudgetAllocated.v1', {
  agency: code,
  amount,
  output: optional(code),
  category: optional(code),
  year: optional(integer),
});
