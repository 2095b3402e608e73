import { contract } from '../contract.js';
import { code, date, id, optional, text } from '../fields.js';

/** An organization other than the one that completed a key action confirms that it is done. */
export interface KeyActionVerifiedV1 {
  /** UUID of the recommendation. */
  readonly recommendation: string;
  /** UUID of the key action. */
  readonly action: string;
  readonly completedBy: string;
  /** Code of the organization that verifies. */
  readonly verifiedBy: string;
  readonly comment?: string;
  /** ISO date. */
  readonly on: string;
}

export const KeyActionVerifiedV1 = contract<KeyActionVerifiedV1>('recommendations.KeyActionVerified.v1', {
  recommendation: id,
  action: id,
  completedBy: code,
  verifiedBy: code,
  comment: optional(text),
  on: date,
});
