import type { Window } from '@concert/reference-data';
import { contract } from '../contract.js';
import { id, oneOf, text, window } from '../fields.js';

/** An activity is moved to other days. */
export interface ActivityRescheduledV1 {
  /** UUID of the activity. */
  readonly activity: string;
  /** First and last day before. */
  readonly formerWindow: Window;
  readonly window: Window;
  /** How soon the change takes effect. */
  readonly horizon: 'immediate' | 'medium-term' | 'long-term';
  readonly reason: string;
}

export const ActivityRescheduledV1 = contract<ActivityRescheduledV1>('activities.ActivityRescheduled.v1', {
  activity: id,
  formerWindow: window,
  window,
  horizon: oneOf('immediate', 'medium-term', 'long-term'),
  reason: text,
});
