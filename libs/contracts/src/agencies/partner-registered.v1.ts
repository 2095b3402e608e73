import { contract, type DataOf } from '../contract.js';
import { code, optional, text } from '../fields.js';
import { layer } from '../layer.js';
import { partnerRole } from './partner-role.js';

/** An organization works with the programme without being a party to it. */
export const PartnerRegisteredV1 = contract('agencies.PartnerRegistered.v1', {
  /** Code of a registered organization; its kind stands in its registration. */
  organization: code,
  role: partnerRole,
  /** Layer at which it works with this programme. */
  layer: optional(layer),
  /** Its part, in words. */
  note: optional(text),
});
export type PartnerRegisteredV1 = DataOf<typeof PartnerRegisteredV1>;
