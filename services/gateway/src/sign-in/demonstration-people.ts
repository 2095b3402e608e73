import type { DemonstrationClient } from './demonstration-clients.js';

/** Somebody whom a visitor may be for a while: an office and a part in it, no real person. */
export interface DemonstrationPerson {
  readonly id: string;
  readonly organization: string;
  readonly role: string;
  readonly name: string;
}

const PARTS: Readonly<Record<string, string>> = {
  pmo: 'Programme management office',
  pmc: 'Programme management committee',
  nsc: 'National steering committee',
  fund: 'Fund secretariat',
  auditor: 'Auditor',
  coordinator: 'Coordinator',
  'agency-finance': 'Finance officer',
};

const OFFICES = new Set(['pmo', 'pmc', 'nsc', 'fund', 'auditor']);

export const isOffice = ({ role }: Pick<DemonstrationPerson, 'role'>): boolean => OFFICES.has(role);

/** Everyone who signs in with a secret can also be chosen in a browser; services cannot. */
export const demonstrationPeople = (clients: readonly DemonstrationClient[]): readonly DemonstrationPerson[] =>
  clients
    .filter(({ role }) => role in PARTS)
    .map(({ id, organization, role }) => {
      const part = PARTS[role] as string;
      return { id, organization, role, name: OFFICES.has(role) ? part : `${part}, ${organization}` };
    });
