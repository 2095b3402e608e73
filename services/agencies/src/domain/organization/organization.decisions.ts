import { Unknown } from '@concert/event-sourcing';
import type { RecordSuccession, RegisterOrganization, RenameOrganization } from './organization.commands.js';
import type { OrganizationRegistered, OrganizationRenamed, OrganizationSucceeded } from './organization.events.js';
import * as rejection from './organization.rejections.js';
import type { Organization, RegisteredOrganization } from './organization.state.js';

/** @throws Unknown, naming the field when it came as one, when the code stands for nobody */
const registered = (organization: Organization, code: string, field?: string): RegisteredOrganization => {
  if (organization.status === 'unregistered') throw new Unknown('organization', code, field);
  return organization;
};

/** @throws OrganizationAlreadyRegistered  the code stands for an organization already */
export const registerOrganization = (
  organization: Organization,
  { data: { effectiveDate, ...data } }: RegisterOrganization,
): OrganizationRegistered[] => {
  if (organization.status === 'registered')
    throw new rejection.OrganizationAlreadyRegistered(`${data.code} is registered as ${organization.name}`, {
      code: data.code,
    });

  return [{ type: 'OrganizationRegistered', data, effectiveDate }];
};

/** @throws OrganizationNameUnchanged  it bears that name already */
export const renameOrganization = (
  organization: Organization,
  { data: { code, name, effectiveDate } }: RenameOrganization,
): OrganizationRenamed[] => {
  const { name: formerName } = registered(organization, code);
  if (name === formerName) throw new rejection.OrganizationNameUnchanged(`${code} bears that name`, { code, name });

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
  if (from === to) throw new rejection.OrganizationSucceedsItself(`${from} cannot become part of itself`, { from, to });
  if (former !== undefined)
    throw new rejection.OrganizationAlreadySucceeded(`${from} became part of ${former}`, { from, successor: former });
  if (next !== undefined)
    throw new rejection.SuccessorIsNoMore(`${to} became part of ${next} itself`, { to, successor: next });

  return [{ type: 'OrganizationSucceeded', data: { from, to, date }, effectiveDate: date }];
};
