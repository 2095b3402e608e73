import type { Evolution } from '@concert/event-sourcing';
import type { OrganizationEvent } from './organization.events.js';

export type Organization = { status: 'unregistered' } | { status: 'registered'; code: string; name: string };

export const organizationStream = (code: string): string => `organization-${code}`;

export const organization: Evolution<Organization, OrganizationEvent> = {
  initial: { status: 'unregistered' },
  evolve: (_, { data: { code, name } }) => ({ status: 'registered', code, name }),
};
