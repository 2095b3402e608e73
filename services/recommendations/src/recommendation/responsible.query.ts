import { Unknown } from '@concert/event-sourcing';
import type { FindingParties } from '@concert/findings/handling';
import type { DirectoryOrganization, ProgrammeFacts } from '@concert/programme-directory';
import type { KeyActionTerms } from './recommendation.js';

const isBody = ({ bodies }: ProgrammeFacts, code: string): boolean => bodies.some(({ body }) => body === code);

/** @throws Unknown, naming the field, when it is neither an organization that takes part nor a body of the programme */
export const requirePartOf = (facts: ProgrammeFacts, code: string, field: string): void => {
  if (!facts.participants.has(code) && !isBody(facts, code))
    throw new Unknown('participant or body', `${code} in ${facts.code}`, field);
};

/** As far as somebody says it. */
type Responsible = Partial<Pick<KeyActionTerms, 'lead' | 'collaborators'>> & { readonly facilitator?: string | null };

/** @throws Unknown, naming the field, when someone responsible neither takes part in the programme nor is a body of it */
export const requireResponsible = (
  facts: ProgrammeFacts,
  { lead, collaborators = [], facilitator }: Responsible,
  within = '',
): void => {
  if (lead !== undefined) requirePartOf(facts, lead, `${within}lead`);
  collaborators.forEach((code, index) => requirePartOf(facts, code, `${within}collaborators[${index}]`));
  if (facilitator) requirePartOf(facts, facilitator, `${within}facilitator`);
};

/** @throws Unknown, naming the field, when the code is neither registered nor a body of the programme */
export const requireRegistered = (
  facts: ProgrammeFacts,
  organizations: readonly DirectoryOrganization[],
  code: string,
  field: string,
  what = 'organization or body',
): void => {
  const isRegistered = organizations.some((organization) => organization.code === code);
  if (!isRegistered && !isBody(facts, code)) throw new Unknown(what, code, field);
};

/** @throws Unknown, naming the field, when a recommendation speaks to someone who was never registered */
export const requireAddressees = (
  facts: ProgrammeFacts,
  organizations: readonly DirectoryOrganization[],
  addressees: readonly string[],
  within = '',
): void =>
  addressees.forEach((code, index) =>
    requireRegistered(facts, organizations, code, `${within}addressees[${index}]`, 'addressee'),
  );

/** Whose own a key action is: the organizations and bodies responsible, the lead first, and the bodies' members. */
export const ownersOf = ({ bodies }: ProgrammeFacts, responsible: readonly string[]): string[] => {
  const members = bodies.filter(({ body }) => responsible.includes(body)).flatMap((each) => each.members);
  return [...new Set([...responsible, ...members])];
};

/** A finding is assigned to an organization that takes part or a body; a body's members answer for it too. */
export const followUpParties: FindingParties = {
  requireAssignable: (facts, organization) => requirePartOf(facts, organization, 'organization'),
  ownersOf,
};
