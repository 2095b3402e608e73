import { contract, type DataOf } from '../contract.js';
import { id, oneOf, text, window } from '../fields.js';

/** An activity is moved to other days. */
export const ActivityRescheduledV1 = contract('activities.ActivityRescheduled.v1', {
  /** UUID of the activity. */
  activity: id,
  /** First and last day before. */
  formerWindow: window,
  window,
  /** How soon the change takes effect. */
  horizon: oneOf('immediate', 'medium-term', 'long-term'),
  reason: text,
});
export type ActivityRescheduledV1 = DataOf<typeof ActivityRescheduledV1>;
