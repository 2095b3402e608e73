import { contract, type DataOf } from '../contract.js';
import { date, id, text } from '../fields.js';

/** An activity rests until it is resumed. */
export const ActivitySuspendedV1 = contract('activities.ActivitySuspended.v1', {
  /** UUID of the activity. */
  activity: id,
  /** ISO date. */
  suspendedOn: date,
  reason: text,
});
export type ActivitySuspendedV1 = DataOf<typeof ActivitySuspendedV1>;
