import { contract, type DataOf } from '../contract.js';
import { id, window } from '../fields.js';

/** The days of an activity are fixed. */
export const ActivityScheduledV1 = contract('activities.ActivityScheduled.v1', {
  /** UUID of the activity. */
  activity: id,
  /** First and last day, ISO dates. */
  window,
});
export type ActivityScheduledV1 = DataOf<typeof ActivityScheduledV1>;
