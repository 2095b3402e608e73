import { contract } from '../contract.js';
import { code, id, text } from '../fields.js';

/** Whom to turn to: an office and a function. Names and telephone numbers are personal data and stay with the participant. */
export interface ContactPointNamedV1 {
  /** UUID of the contact point. */
  readonly contact: string;
  /** Code of a participant or partner. */
  readonly organization: string;
  /** `ILO Office for China and Mongolia, Beijing`. */
  readonly office: string;
  /** Title of the function, not of a person: `Chief technical adviser`. */
  readonly functionTitle: string;
}

export const ContactPointNamedV1 = contract<ContactPointNamedV1>('agencies.ContactPointNamed.v1', {
  contact: id,
  organization: code,
  office: text,
  functionTitle: text,
});
