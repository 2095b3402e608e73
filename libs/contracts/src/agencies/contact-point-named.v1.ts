import { contract, type DataOf } from '../contract.js';
import { code, id, text } from '../fields.js';

/** Whom to turn to: an office and a function. Names and telephone numbers are personal data and stay with the participant. */
export const ContactPointNamedV1 = contract('agencies.ContactPointNamed.v1', {
  /** UUID of the contact point. */
  contact: id,
  /** Code of a participant or partner. */
  organization: code,
  /** `ILO Office for China and Mongolia, Beijing`. */
  office: text,
  /** Title of the function, not of a person: `Chief technical adviser`. */
  functionTitle: text,
});
export type ContactPointNamedV1 = DataOf<typeof ContactPointNamedV1>;
