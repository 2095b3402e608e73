import { contract } from '../contract.js';
import { code, oneOf, optional, text } from '../fields.js';
import type { Layer } from './organization-registered.v1.js';

/** What a partner does in the programme. */
export type PartnerRole =
  'lead-national' | 'implementing' | 'research' | 'training' | 'advisory' | 'service-provider' | 'donor';

/** An organization works with the programme without being a party to it. */
export interface PartnerRegisteredV1 {
  /** Code of a registered organization; its kind stands in its registration. */
  readonly organization: string;
  readonly role: PartnerRole;
  /** Layer at which it works with this programme. */
  readonly layer?: Layer;
  /** Its part, in words. */
  readonly note?: string;
}

export const PartnerRegisteredV1 = contract<PartnerRegisteredV1>('agencies.PartnerRegistered.v1', {
  organization: code,
  role: oneOf('lead-national', 'implementing', 'research', 'training', 'advisory', 'service-provider', 'donor'),
  layer: optional(oneOf('national', 'provincial', 'municipal', 'county', 'community')),
  note: optional(text),
});
