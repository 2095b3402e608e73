import { contract } from '../contract.js';
import { date, id, text } from '../fields.js';

/** A key action will not be done, for a reason that readers are told. */
export interface KeyActionDroppedV1 {
  /** UUID of the recommendation. */
  readonly recommendation: string;
  /** UUID of the key action. */
  readonly action: string;
  readonly reason: string;
  /** ISO date. */
  readonly on: string;
}

export const KeyActionDroppedV1 = contract<KeyActionDroppedV1>('recommendations.KeyActionDropped.v1', {
  recommendation: id,
  action: id,
  reason: text,
  on: date,
});
