import { contract } from '../contract.js';
import { code, date, id, text } from '../fields.js';

/** A key action is done, and a document shows it: the event's evidence. Another organization has still to verify it. */
export interface KeyActionCompletedV1 {
  /** UUID of the recommendation. */
  readonly recommendation: string;
  /** UUID of the key action. */
  readonly action: string;
  /** What was achieved. */
  readonly summary: string;
  /** Code of the organization or body that completed it. */
  readonly completedBy: string;
  /** ISO date on which it was done. */
  readonly on: string;
}

export const KeyActionCompletedV1 = contract<KeyActionCompletedV1>('recommendations.KeyActionCompleted.v1', {
  recommendation: id,
  action: id,
  summary: text,
  completedBy: code,
  on: date,
});
