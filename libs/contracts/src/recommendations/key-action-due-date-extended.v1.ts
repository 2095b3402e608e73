import { contract, type DataOf } from '../contract.js';
import { id, nullable, text, window } from '../fields.js';

/** A key action may take longer. */
export const KeyActionDueDateExtendedV1 = contract('recommendations.KeyActionDueDateExtended.v1', {
  /** UUID of the recommendation. */
  recommendation: id,
  /** UUID of the key action. */
  action: id,
  /** ISO dates until now; null when it had no end. */
  oldWindow: nullable(window),
  /** ISO dates from now on. */
  newWindow: window,
  reason: text,
});
export type KeyActionDueDateExtendedV1 = DataOf<typeof KeyActionDueDateExtendedV1>;
