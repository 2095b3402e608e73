import { contract } from '../contract.js';
import { date, id, oneOf, text } from '../fields.js';

/** Overdue is not a status: it follows from the window and the day of asking. */
export type KeyActionStatus = 'planned' | 'ongoing' | 'completed' | 'dropped';

/** Follow-up of a key action. */
export interface KeyActionProgressedV1 {
  /** UUID of the recommendation. */
  readonly recommendation: string;
  /** UUID of the key action. */
  readonly action: string;
  readonly status: KeyActionStatus;
  readonly comment: string;
  /** ISO date on which it stood so. */
  readonly on: string;
}

export const KeyActionProgressedV1 = contract<KeyActionProgressedV1>('recommendations.KeyActionProgressed.v1', {
  recommendation: id,
  action: id,
  status: oneOf('planned', 'ongoing', 'completed', 'dropped'),
  comment: text,
  on: date,
});
