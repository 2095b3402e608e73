import { contract, type DataOf } from '../contract.js';
import { id } from '../fields.js';
import { occurrenceFields } from './occurrence-values.js';

/** Something took place under an activity: what, where, when, by whom, with how many. */
export const ActivityOccurrenceLoggedV1 = contract('activities.ActivityOccurrenceLogged.v1', {
  /** UUID of the activity. */
  activity: id,
  /** UUID of this occurrence. */
  occurrence: id,
  ...occurrenceFields,
});
export type ActivityOccurrenceLoggedV1 = DataOf<typeof ActivityOccurrenceLoggedV1>;
