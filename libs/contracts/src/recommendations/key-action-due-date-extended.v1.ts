import type { Window } from '@concert/reference-data';
import { contract } from '../contract.js';
import { id, nullable, text, window } from '../fields.js';

/** A key action may take longer. */
export interface KeyActionDueDateExtendedV1 {
  /** UUID of the recommendation. */
  readonly recommendation: string;
  /** UUID of the key action. */
  readonly action: string;
  /** ISO dates until now; null when it had no end. */
  readonly oldWindow: Window | null;
  /** ISO dates from now on. */
  readonly newWindow: Window;
  readonly reason: string;
}

export const KeyActionDueDateExtendedV1 = contract<KeyActionDueDateExtendedV1>(
  'recommendations.KeyActionDueDateExtended.v1',
  { recommendation: id, action: id, oldWindow: nullable(window), newWindow: window, reason: text },
);
