import { contract, type DataOf } from '../contract.js';
import { code, text } from '../fields.js';

/** An organization bears another name from the effective date on; its code stays. Programme key: `portfolio`. */
export const OrganizationRenamedV1 = contract('agencies.OrganizationRenamed.v1', {
  code,
  name: text,
  formerName: text,
});
export type OrganizationRenamedV1 = DataOf<typeof OrganizationRenamedV1>;
