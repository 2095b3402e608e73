import { contract, type DataOf } from '../contract.js';
import { date, id, text } from '../fields.js';

/** A key action will not be done, for a reason that readers are told. */
export const KeyActionDroppedV1 = contract('recommendations.KeyActionDropped.v1', {
  /** UUID of the recommendation. */
  recommendation: id,
  /** UUID of the key action. */
  action: id,
  reason: text,
  /** ISO date. */
  on: date,
});
export type KeyActionDroppedV1 = DataOf<typeof KeyActionDroppedV1>;
