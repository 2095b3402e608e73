import { oneOf, type ValueOf } from '../fields.js';

/** What a partner does in the programme. */
export const partnerRole = oneOf(
  'lead-national',
  'implementing',
  'research',
  'training',
  'advisory',
  'service-provider',
  'donor',
);
export type PartnerRole = ValueOf<typeof partnerRole>;
