import { contract, type DataOf } from '../contract.js';
import { date, id, oneOf, optional, text, type ValueOf } from '../fields.js';

/**
 * Overdue is not a status: it follows from the window and the day of asking. `not-stated`: the document leaves the
 * status blank, which does not say that nothing was begun.
 */
const keyActionStatus = oneOf('not-stated', 'planned', 'ongoing', 'completed', 'dropped');
export type KeyActionStatus = ValueOf<typeof keyActionStatus>;

/** Follow-up of a key action: how it stands, a comment, or both. */
export const KeyActionProgressedV1 = contract('recommendations.KeyActionProgressed.v1', {
  /** UUID of the recommendation. */
  recommendation: id,
  /** UUID of the key action. */
  action: id,
  /** `not-stated` with a comment leaves the status as it was. */
  status: keyActionStatus,
  /** The document's own spelling: `On-going`. */
  statusAsPrinted: optional(text),
  comment: optional(text),
  /** ISO date on which it stood so. */
  on: date,
});
export type KeyActionProgressedV1 = DataOf<typeof KeyActionProgressedV1>;
