import { contract } from '../contract.js';
import { date, id } from '../fields.js';

/** An activity is done. */
export interface ActivityCompletedV1 {
  /** UUID of the activity. */
  readonly activity: string;
  /** ISO date. */
  readonly completedOn: string;
}

export const ActivityCompletedV1 = contract<ActivityCompletedV1>('activities.ActivityCompleted.v1', {
  activity: id,
  completedOn: date,
});
