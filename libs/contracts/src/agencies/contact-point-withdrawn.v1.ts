import { contract } from '../contract.js';
import { code, id } from '../fields.js';

/** Nobody is to be turned to there any more. */
export interface ContactPointWithdrawnV1 {
  /** UUID of the contact point. */
  readonly contact: string;
  readonly organization: string;
}

export const ContactPointWithdrawnV1 = contract<ContactPointWithdrawnV1>('agencies.ContactPointWithdrawn.v1', {
  contact: id,
  organization: code,
});
