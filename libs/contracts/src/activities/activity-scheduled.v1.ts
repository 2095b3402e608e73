import type { Window } from '@concert/reference-data';
import { contract } from '../contract.js';
import { id, window } from '../fields.js';

/** The days of an activity are fixed. */
export interface ActivityScheduledV1 {
  /** UUID of the activity. */
  readonly activity: string;
  /** First and last day, ISO dates. */
  readonly window: Window;
}

export const ActivityScheduledV1 = contract<ActivityScheduledV1>('activities.ActivityScheduled.v1', {
  activity: id,
  window,
});
