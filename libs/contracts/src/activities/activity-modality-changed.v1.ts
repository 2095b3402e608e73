import { contract, type DataOf } from '../contract.js';
import { count, id, nullable, oneOf, text } from '../fields.js';

/** An activity is carried out in another way. */
export const ActivityModalityChangedV1 = contract('activities.ActivityModalityChanged.v1', {
  /** UUID of the activity. */
  activity: id,
  /** Null: none was recorded before. */
  formerModality: nullable(text),
  modality: text,
  /** Persons whom the former and the new modality were meant to reach; null when nobody estimated. */
  formerReach: nullable(count),
  reach: nullable(count),
  /** How soon the change takes effect. */
  horizon: oneOf('immediate', 'medium-term', 'long-term'),
  reason: text,
});
export type ActivityModalityChangedV1 = DataOf<typeof ActivityModalityChangedV1>;
