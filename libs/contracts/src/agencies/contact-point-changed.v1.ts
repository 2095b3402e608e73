import { contract, type DataOf } from '../contract.js';
import { code, id, text } from '../fields.js';

/** Another office or function is to be turned to. */
export const ContactPointChangedV1 = contract('agencies.ContactPointChanged.v1', {
  /** UUID of the contact point. */
  contact: id,
  organization: code,
  office: text,
  /** Title of the function, not of a person. */
  functionTitle: text,
});
export type ContactPointChangedV1 = DataOf<typeof ContactPointChangedV1>;
