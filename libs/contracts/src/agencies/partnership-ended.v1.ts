import { contract } from '../contract.js';
import { code, date } from '../fields.js';

/** An organization is no partner of the programme any more; what it did stays. */
export interface PartnershipEndedV1 {
  readonly organization: string;
  /** First day without it, ISO date. */
  readonly date: string;
}

export const PartnershipEndedV1 = contract<PartnershipEndedV1>('agencies.PartnershipEnded.v1', {
  organization: code,
  date,
});
