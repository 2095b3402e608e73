import { contract, type DataOf } from '../contract.js';
import { date, id } from '../fields.js';

/** An activity is done. */
export const ActivityCompletedV1 = contract('activities.ActivityCompleted.v1', {
  /** UUID of the activity. */
  activity: id,
  /** ISO date. */
  completedOn: date,
});
export type ActivityCompletedV1 = DataOf<typeof ActivityCompletedV1>;
