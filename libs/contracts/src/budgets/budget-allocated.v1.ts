import { contract, type DataOf } from '../contract.js';
import { amount, code, id, integer, optional } from '../fields.js';

/** Money of the programme's budget is set aside for an agency. Allocations of an agency add up. */
export const BudgetAllocatedV1 = contract('budgets.BudgetAllocated.v1', {
  /** UUID of the allocation; the event's own id where it is left out. */
  allocation: optional(id),
  /** Code of a participating UN organization. */
  agency: code,
  amount,
  /** Number of the output it is meant for: `2.3`. */
  output: optional(code),
  /** UNDG harmonized budget category, 1 to 8. */
  category: optional(code),
  /** Programme year, 1 for the first. */
  year: optional(integer),
});
export type BudgetAllocatedV1 = DataOf<typeof BudgetAllocatedV1>;
