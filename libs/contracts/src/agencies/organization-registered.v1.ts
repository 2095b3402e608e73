import { contract, type DataOf } from '../contract.js';
import { code, oneOf, optional, text, type ValueOf } from '../fields.js';
import { layer } from '../layer.js';

const organizationKind = oneOf('un', 'government', 'research', 'civil-society', 'private', 'donor', 'fund', 'office');
export type OrganizationKind = ValueOf<typeof organizationKind>;

/** An organization is known to the portfolio; it may now be admitted to programmes. Programme key: `portfolio`. */
export const OrganizationRegisteredV1 = contract('agencies.OrganizationRegistered.v1', {
  /** Acronym as the programme document prints it: `ILO`, `MoHRSS`. Unique in the portfolio. */
  code,
  name: text,
  /** `office`: a programme management office or a coordinator's office, which is no organization in law. */
  kind: organizationKind,
  /** Layer at which it works, when it works at one. */
  layer: optional(layer),
});
export type OrganizationRegisteredV1 = DataOf<typeof OrganizationRegisteredV1>;
