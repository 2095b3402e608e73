import { contract } from '../contract.js';
import { code, text } from '../fields.js';

/** An organization bears another name from the effective date on; its code stays. Programme key: `portfolio`. */
export interface OrganizationRenamedV1 {
  readonly code: string;
  readonly name: string;
  readonly formerName: string;
}

export const OrganizationRenamedV1 = contract<OrganizationRenamedV1>('agencies.OrganizationRenamed.v1', {
  code,
  name: text,
  formerName: text,
});
