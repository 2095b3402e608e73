import { contract, type DataOf } from '../contract.js';
import { code, date, id, text } from '../fields.js';

/** A key action is done, and a document shows it: the event's evidence. Another organization has still to verify it. */
export const KeyActionCompletedV1 = contract('recommendations.KeyActionCompleted.v1', {
  /** UUID of the recommendation. */
  recommendation: id,
  /** UUID of the key action. */
  action: id,
  /** What was achieved. */
  summary: text,
  /** Code of the organization or body that completed it. */
  completedBy: code,
  /** ISO date on which it was done. */
  on: date,
});
export type KeyActionCompletedV1 = DataOf<typeof KeyActionCompletedV1>;
