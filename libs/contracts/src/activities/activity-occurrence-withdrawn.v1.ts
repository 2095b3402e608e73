import { contract, type DataOf } from '../contract.js';
import { id } from '../fields.js';
import { withdrawalOf } from '../mending.js';
import { occurrenceValues } from './occurrence-values.js';

/**
 * Nothing took place as it was logged. A correction to a later first day withdraws the occurrence from the old one
 * first.
 */
export const ActivityOccurrenceWithdrawnV1 = contract('activities.ActivityOccurrenceWithdrawn.v1', {
  /** UUID of the activity under which it was logged first. */
  activity: id,
  /** UUID of the occurrence. */
  occurrence: id,
  ...withdrawalOf(occurrenceValues),
});
export type ActivityOccurrenceWithdrawnV1 = DataOf<typeof ActivityOccurrenceWithdrawnV1>;
