import { Command, type DomainEvent, type Evolution, rejection, Unknown } from '@concert/event-sourcing';
import { sameName } from '@concert/reference-data';

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

export class RegisterOrganization extends Command<OrganizationRegistered['data'] & { effectiveDate?: string }> {}

export class RenameOrganization extends Command<{ code: string; name: string; effectiveDate?: string }> {}

export class RecordSuccession extends Command<{ from: string; to: string; date: string }> {}

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

export class OrganizationAlreadyRegistered extends rejection('ORGANIZATION_ALREADY_REGISTERED') {}
export class OrganizationNameUnchanged extends rejection('ORGANIZATION_NAME_UNCHANGED') {}
export class OrganizationAlreadySucceeded extends rejection('ORGANIZATION_ALREADY_SUCCEEDED') {}
export class OrganizationSucceedsItself extends rejection('ORGANIZATION_SUCCEEDS_ITSELF') {}
export class SuccessorIsNoMore extends rejection('ORGANIZATION_SUCCESSOR_IS_NO_MORE') {}

/** @throws Unknown, naming the field when it came as one, when the code stands for nobody */
const registered = (organization: Organization, code: string, field?: string): RegisteredOrganization => {
  if (organization.status === 'unregistered') throw new Unknown('organization', code, field);
  return organization;
};

/**
 * @param codes  of all organizations that are registered
 * @throws OrganizationAlreadyRegistered  the code, or one that cannot be told apart from it, stands for an organization already
 */
export const registerOrganization = (
  organization: Organization,
  { data: { effectiveDate, ...data } }: RegisterOrganization,
  codes: readonly string[],
): OrganizationRegistered[] => {
  const { code } = data;
  if (organization.status === 'registered')
    throw new OrganizationAlreadyRegistered(`${code} is registered as ${organization.name}`, { code });
  const alike = sameName(code, codes);
  if (alike !== undefined)
    throw new OrganizationAlreadyRegistered(`${alike} is registered, and ${code} cannot be told apart from it`, {
      code: alike,
    });

  return [{ type: 'OrganizationRegistered', data, effectiveDate }];
};

/** @throws OrganizationNameUnchanged  it bears that name already */
export const renameOrganization = (
  organization: Organization,
  { data: { code, name, effectiveDate } }: RenameOrganization,
): OrganizationRenamed[] => {
  const { name: formerName } = registered(organization, code);
  if (name === formerName) throw new OrganizationNameUnchanged(`${code} bears that name`, { code, name });

  return [{ type: 'OrganizationRenamed', data: { code, name, formerName }, effectiveDate }];
};

/**
 * An organization became part of another.
 *
 * @param successor  the organization it became part of, as it stands
 * @throws OrganizationSucceedsItself    from and to are one
 * @throws OrganizationAlreadySucceeded  its succession is recorded
 * @throws SuccessorIsNoMore             the successor has one itself: name that one
 */
export const recordSuccession = (
  organization: Organization,
  successor: Organization,
  { data: { from, to, date } }: RecordSuccession,
): OrganizationSucceeded[] => {
  const { successor: former } = registered(organization, from);
  const { successor: next } = registered(successor, to, 'to');
  if (from === to) throw new OrganizationSucceedsItself(`${from} cannot become part of itself`, { from, to });
  if (former !== undefined)
    throw new OrganizationAlreadySucceeded(`${from} became part of ${former}`, { from, successor: former });
  if (next !== undefined) throw new SuccessorIsNoMore(`${to} became part of ${next} itself`, { to, successor: next });

  return [{ type: 'OrganizationSucceeded', data: { from, to, date }, effectiveDate: date }];
};
