import { contract, type DataOf } from '../contract.js';
import { code, date } from '../fields.js';

/** An organization is no partner of the programme any more; what it did stays. */
export const PartnershipEndedV1 = contract('agencies.PartnershipEnded.v1', {
  organization: code,
  /** First day without it, ISO date. */
  date,
});
export type PartnershipEndedV1 = DataOf<typeof PartnershipEndedV1>;
