import { contract } from '../contract.js';
import { date, id, text } from '../fields.js';

/** An activity rests until it is resumed. */
export interface ActivitySuspendedV1 {
  /** UUID of the activity. */
  readonly activity: string;
  /** ISO date. */
  readonly suspendedOn: string;
  readonly reason: string;
}

export const ActivitySuspendedV1 = contract<ActivitySuspendedV1>('activities.ActivitySuspended.v1', {
  activity: id,
  suspendedOn: date,
  reason: text,
});
