import { contract } from '../contract.js';
import { date, id, oneOf, optional, text } from '../fields.js';

/**
 * Overdue is not a status: it follows from the window and the day of asking. `not-stated`: the document leaves the
 * status blank, which does not say that nothing was begun.
 */
export type KeyActionStatus = 'not-stated' | 'planned' | 'ongoing' | 'completed' | 'dropped';

/** Follow-up of a key action: how it stands, a comment, or both. */
export interface KeyActionProgressedV1 {
  /** UUID of the recommendation. */
  readonly recommendation: string;
  /** UUID of the key action. */
  readonly action: string;
  /** `not-stated` with a comment leaves the status as it was. */
  readonly status: KeyActionStatus;
  /** The document's own spelling: `On-going`. */
  readonly statusAsPrinted?: string;
  readonly comment?: string;
  /** ISO date on which it stood so. */
  readonly on: string;
}

export const KeyActionProgressedV1 = contract<KeyActionProgressedV1>('recommendations.KeyActionProgressed.v1', {
  recommendation: id,
  action: id,
  status: oneOf('not-stated', 'planned', 'ongoing', 'completed', 'dropped'),
  statusAsPrinted: optional(text),
  comment: optional(text),
  on: date,
});
