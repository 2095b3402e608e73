import { contract } from '../contract.js';
import { code, oneOf, optional, text } from '../fields.js';

export type OrganizationKind =
  'un' | 'government' | 'research' | 'civil-society' | 'private' | 'donor' | 'fund' | 'office';

/** Administrative layer of the five-layer network. Source: CP-TING mid-term evaluation. */
export type Layer = 'national' | 'provincial' | 'municipal' | 'county' | 'community';

/** An organization is known to the portfolio; it may now be admitted to programmes. Programme key: `portfolio`. */
export interface OrganizationRegisteredV1 {
  /** Acronym as the programme document prints it: `ILO`, `MoHRSS`. Unique in the portfolio. */
  readonly code: string;
  readonly name: string;
  /** `office`: a programme management office or a coordinator's office, which is no organization in law. */
  readonly kind: OrganizationKind;
  /** Layer at which it works, when it works at one. */
  readonly layer?: Layer;
}

export const OrganizationRegisteredV1 = contract<OrganizationRegisteredV1>('agencies.OrganizationRegistered.v1', {
  code,
  name: text,
  kind: oneOf('un', 'government', 'research', 'civil-society', 'private', 'donor', 'fund', 'office'),
  layer: optional(oneOf('national', 'provincial', 'municipal', 'county', 'community')),
});
