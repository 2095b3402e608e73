import { contract } from '../contract.js';
import { code, id, text } from '../fields.js';

/** Another office or function is to be turned to. */
export interface ContactPointChangedV1 {
  /** UUID of the contact point. */
  readonly contact: string;
  readonly organization: string;
  readonly office: string;
  /** Title of the function, not of a person. */
  readonly functionTitle: string;
}

export const ContactPointChangedV1 = contract<ContactPointChangedV1>('agencies.ContactPointChanged.v1', {
  contact: id,
  organization: code,
  office: text,
  functionTitle: text,
});
