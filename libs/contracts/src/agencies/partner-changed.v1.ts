import { contract } from '../contract.js';
import { code, oneOf, optional, text } from '../fields.js';
import type { Layer } from './organization-registered.v1.js';
import type { PartnerRole } from './partner-registered.v1.js';

/** A partner does something else, or works at another layer: whole, whatever is left out does not hold any more. */
export interface PartnerChangedV1 {
  readonly organization: string;
  readonly role: PartnerRole;
  /** Layer at which it works with this programme. */
  readonly layer?: Layer;
  /** Its part, in words. */
  readonly note?: string;
}

export const PartnerChangedV1 = contract<PartnerChangedV1>('agencies.PartnerChanged.v1', {
  organization: code,
  role: oneOf('lead-national', 'implementing', 'research', 'training', 'advisory', 'service-provider', 'donor'),
  layer: optional(oneOf('national', 'provincial', 'municipal', 'county', 'community')),
  note: optional(text),
});
