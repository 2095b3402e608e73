import { contract, type DataOf } from '../contract.js';
import { date, id } from '../fields.js';

/** An activity is under way. */
export const ActivityStartedV1 = contract('activities.ActivityStarted.v1', {
  /** UUID of the activity. */
  activity: id,
  /** ISO date. */
  startedOn: date,
});
export type ActivityStartedV1 = DataOf<typeof ActivityStartedV1>;
