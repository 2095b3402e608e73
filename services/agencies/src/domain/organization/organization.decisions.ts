import type { RegisterOrganization } from './organization.commands.js';
import type { OrganizationRegistered } from './organization.events.js';
import { OrganizationAlreadyRegistered } from './organization.rejections.js';
import type { Organization } from './organization.state.js';

/** @throws OrganizationAlreadyRegistered  the code stands for an organization already */
export const registerOrganization = (
  organization: Organization,
  { data: { effectiveDate, ...data } }: RegisterOrganization,
): OrganizationRegistered[] => {
  if (organization.status === 'registered')
    throw new OrganizationAlreadyRegistered(`${data.code} is registered as ${organization.name}`, { code: data.code });

  return [{ type: 'OrganizationRegistered', data, effectiveDate }];
};
