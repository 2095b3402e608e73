import { contract, type DataOf } from '../contract.js';
import { amount, date, id, nullable, optional, text } from '../fields.js';

/** An activity is taken out of the plan for good; nothing is spent on it any more. */
export const ActivityEliminatedV1 = contract('activities.ActivityEliminated.v1', {
  /** UUID of the activity. */
  activity: id,
  /** ISO date: the last day on which something may have taken place. */
  eliminatedOn: date,
  reason: text,
  /** What it will not cost; null when not known. */
  releasedAmount: nullable(amount),
  /** UUID of the budget revision that eliminates it. */
  revision: optional(id),
});
export type ActivityEliminatedV1 = DataOf<typeof ActivityEliminatedV1>;
