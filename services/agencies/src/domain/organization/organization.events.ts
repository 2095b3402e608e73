import type { DomainEvent } from '@concert/event-sourcing';

export const organizationKinds = [
  'un',
  'government',
  'research',
  'civil-society',
  'private',
  'donor',
  'fund',
  'office',
] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

export const layers = ['national', 'provincial', 'municipal', 'county', 'community'] as const;
export type Layer = (typeof layers)[number];

export type OrganizationRegistered = DomainEvent<
  'OrganizationRegistered',
  { code: string; name: string; kind: OrganizationKind; layer?: Layer }
>;

export type OrganizationRenamed = DomainEvent<
  'OrganizationRenamed',
  { code: string; name: string; formerName: string }
>;

/** Streams and figures go on under the old code. */
export type OrganizationSucceeded = DomainEvent<'OrganizationSucceeded', { from: string; to: string; date: string }>;

export type OrganizationEvent = OrganizationRegistered | OrganizationRenamed | OrganizationSucceeded;
