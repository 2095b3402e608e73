import { contract, type DataOf } from '../contract.js';
import { code, id } from '../fields.js';

/** Nobody is to be turned to there any more. */
export const ContactPointWithdrawnV1 = contract('agencies.ContactPointWithdrawn.v1', {
  /** UUID of the contact point. */
  contact: id,
  organization: code,
});
export type ContactPointWithdrawnV1 = DataOf<typeof ContactPointWithdrawnV1>;
