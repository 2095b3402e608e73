import type { Role } from '@concert/permissions';
import type { Asking } from '~/session/may';
import type { Group, PageDefinition } from './define-page';

const GROUP_OF: Readonly<Partial<Record<string, Group>>> = {
  coordinator: 'coordinator',
  'agency-finance': 'coordinator',
  pmo: 'office',
  pmc: 'committee',
  nsc: 'committee',
  fund: 'fund',
  auditor: 'auditor',
} satisfies Partial<Record<Role, Group>>;

const FRONT_PAGES: Readonly<Record<Group, string>> = {
  coordinator: 'my-programme',
  office: 'reconciliation-board',
  committee: 'portfolio',
  fund: 'portfolio',
  auditor: 'portfolio',
};

const groupOf = ({ role }: Pick<Asking, 'role'>): Group => GROUP_OF[role] ?? 'auditor';

/** Name of the page on which somebody begins. */
export const frontPageOf = (person: Pick<Asking, 'role'>): string => FRONT_PAGES[groupOf(person)];

/** Whether somebody is led to a page, and may open it. */
export const maySee = ({ groups }: PageDefinition, person: Pick<Asking, 'role'>): boolean =>
  !groups || groups.includes(groupOf(person));
