import { contract, type DataOf } from '../contract.js';
import { id } from '../fields.js';
import { correctionOf } from '../mending.js';
import { occurrenceValues } from './occurrence-values.js';

/**
 * What took place was logged wrongly. It says something else from now on. Who asks for a day before the old first day
 * knows the occurrence from here alone: it moved to an earlier day.
 */
export const ActivityOccurrenceCorrectedV1 = contract('activities.ActivityOccurrenceCorrected.v1', {
  /** UUID of the activity under which it was logged first. */
  activity: id,
  /** UUID of the occurrence. */
  occurrence: id,
  ...correctionOf(occurrenceValues),
});
export type ActivityOccurrenceCorrectedV1 = DataOf<typeof ActivityOccurrenceCorrectedV1>;
