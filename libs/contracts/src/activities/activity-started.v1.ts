import { contract } from '../contract.js';
import { date, id } from '../fields.js';

/** An activity is under way. */
export interface ActivityStartedV1 {
  /** UUID of the activity. */
  readonly activity: string;
  /** ISO date. */
  readonly startedOn: string;
}

export const ActivityStartedV1 = contract<ActivityStartedV1>('activities.ActivityStarted.v1', {
  activity: id,
  startedOn: date,
});
