import { amount, code, id, integer, listOf, nullable, optional, record, text, type ValueOf } from '../fields.js';

/** A line of an annual work plan. It stands for a formal activity only with a budget and a plan. */
export const workPlanLine = record({
  /** Unique in the plan: `2.3.1`. */
  line: code,
  title: text,
  /** UUID of the planned activity; left out while the line is a proposal. */
  activity: optional(id),
  /** Quarters of the year in which it is to take place, 1 to 4. */
  quarters: listOf(integer),
  /** Null: none yet. */
  budget: nullable(amount),
  /** Code of the organization that answers for it. */
  responsible: code,
});
export type WorkPlanLine = ValueOf<typeof workPlanLine>;
