import { contract } from '../contract.js';
import { count, id, nullable, oneOf, text } from '../fields.js';

/** An activity is carried out in another way. */
export interface ActivityModalityChangedV1 {
  /** UUID of the activity. */
  readonly activity: string;
  /** Null: none was recorded before. */
  readonly formerModality: string | null;
  readonly modality: string;
  /** Persons whom the former and the new modality were meant to reach; null when nobody estimated. */
  readonly formerReach: number | null;
  readonly reach: number | null;
  /** How soon the change takes effect. */
  readonly horizon: 'immediate' | 'medium-term' | 'long-term';
  readonly reason: string;
}

export const ActivityModalityChangedV1 = contract<ActivityModalityChangedV1>('activities.ActivityModalityChanged.v1', {
  activity: id,
  formerModality: nullable(text),
  modality: text,
  formerReach: nullable(count),
  reach: nullable(count),
  horizon: oneOf('immediate', 'medium-term', 'long-term'),
  reason: text,
});
