import { contract, type DataOf } from '../contract.js';
import { date, id } from '../fields.js';

/** A suspended activity is taken up where it was left. */
export const ActivityResumedV1 = contract('activities.ActivityResumed.v1', {
  /** UUID of the activity. */
  activity: id,
  /** ISO date. */
  resumedOn: date,
});
export type ActivityResumedV1 = DataOf<typeof ActivityResumedV1>;
