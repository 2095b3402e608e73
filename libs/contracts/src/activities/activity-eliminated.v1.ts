import type { Money } from '@concert/money';
import { contract } from '../contract.js';
import { amount, date, id, nullable, optional, text } from '../fields.js';

/** An activity is taken out of the plan for good; nothing is spent on it any more. */
export interface ActivityEliminatedV1 {
  /** UUID of the activity. */
  readonly activity: string;
  /** ISO date: the last day on which something may have taken place. */
  readonly eliminatedOn: string;
  readonly reason: string;
  /** What it will not cost; null when not known. */
  readonly releasedAmount: Money | null;
  /** UUID of the budget revision that eliminates it. */
  readonly revision?: string;
}

export const ActivityEliminatedV1 = contract<ActivityEliminatedV1>('activities.ActivityEliminated.v1', {
  activity: id,
  eliminatedOn: date,
  reason: text,
  releasedAmount: nullable(amount),
  revision: optional(id),
});
