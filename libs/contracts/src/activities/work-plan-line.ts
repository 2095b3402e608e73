import type { Money } from '@concert/money';
import { amount, code, id, integer, listOf, nullable, optional, record, text } from '../fields.js';

/** A line of an annual work plan. It stands for a formal activity only with a budget and a plan. */
export interface WorkPlanLine {
  /** Unique in the plan: `2.3.1`. */
  readonly line: string;
  readonly title: string;
  /** UUID of the planned activity; left out while the line is a proposal. */
  readonly activity?: string;
  /** Quarters of the year in which it is to take place, 1 to 4. */
  readonly quarters: readonly number[];
  /** Null: none yet. */
  readonly budget: Money | null;
  /** Code of the organization that answers for it. */
  readonly responsible: string;
}

export const workPlanLine = record<WorkPlanLine>({
  line: code,
  title: text,
  activity: optional(id),
  quarters: listOf(integer),
  budget: nullable(amount),
  responsible: code,
});
