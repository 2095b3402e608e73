import { contract } from '../contract.js';
import { date, id } from '../fields.js';

/** A suspended activity is taken up where it was left. */
export interface ActivityResumedV1 {
  /** UUID of the activity. */
  readonly activity: string;
  /** ISO date. */
  readonly resumedOn: string;
}

export const ActivityResumedV1 = contract<ActivityResumedV1>('activities.ActivityResumed.v1', {
  activity: id,
  resumedOn: date,
});
