import { contract, type DataOf } from '../contract.js';
import { code, optional, text } from '../fields.js';
import { layer } from '../layer.js';
import { partnerRole } from './partner-role.js';

/** A partner does something else, or works at another layer: whole, whatever is left out does not hold any more. */
export const PartnerChangedV1 = contract('agencies.PartnerChanged.v1', {
  organization: code,
  role: partnerRole,
  /** Layer at which it works with this programme. */
  layer: optional(layer),
  /** Its part, in words. */
  note: optional(text),
});
export type PartnerChangedV1 = DataOf<typeof PartnerChangedV1>;
