import { contract, type DataOf } from '../contract.js';
import { code, date, id, optional, text } from '../fields.js';

/** An organization other than the one that completed a key action confirms that it is done. */
export const KeyActionVerifiedV1 = contract('recommendations.KeyActionVerified.v1', {
  /** UUID of the recommendation. */
  recommendation: id,
  /** UUID of the key action. */
  action: id,
  completedBy: code,
  /** Code of the organization that verifies. */
  verifiedBy: code,
  comment: optional(text),
  /** ISO date. */
  on: date,
});
export type KeyActionVerifiedV1 = DataOf<typeof KeyActionVerifiedV1>;
