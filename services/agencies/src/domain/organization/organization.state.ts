import type { Evolution } from '@concert/event-sourcing';
import type { OrganizationEvent } from './organization.events.js';

export interface RegisteredOrganization {
  readonly status: 'registered';
  readonly code: string;
  readonly name: string;
  /** Code of the organization it became part of. */
  readonly successor?: string;
}

export type Organization = { readonly status: 'unregistered' } | RegisteredOrganization;

export const organizationStream = (code: string): string => `organization-${code}`;

const evolve = (organization: Organization, event: OrganizationEvent): Organization => {
  if (event.type === 'OrganizationRegistered') {
    const { code, name } = event.data;
    return { status: 'registered', code, name };
  }
  if (organization.status === 'unregistered') return organization;
  switch (event.type) {
    case 'OrganizationRenamed':
      return { ...organization, name: event.data.name };
    case 'OrganizationSucceeded':
      return { ...organization, successor: event.data.to };
  }
};

export const organization: Evolution<Organization, OrganizationEvent> = {
  initial: { status: 'unregistered' },
  evolve,
};
