import type { CommandContext } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import { RegisterOrganization } from './organization.commands.js';
import { registerOrganization } from './organization.decisions.js';
import type { OrganizationRegistered } from './organization.events.js';
import { OrganizationAlreadyRegistered } from './organization.rejections.js';
import { organization } from './organization.state.js';

const given = specification(organization);

const byPmo: CommandContext = {
  commandId: '5a1d3b60-0000-4000-8000-000000000001',
  issuedAt: '2009-01-09T09:00:00.000Z',
  actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
  correlationId: '5a1d3b60-0000-4000-8000-000000000002',
};
const ilo = { code: 'ILO', name: 'International Labour Organization', kind: 'un' as const, layer: 'national' as const };
const iloRegistered: OrganizationRegistered = {
  type: 'OrganizationRegistered',
  data: ilo,
  effectiveDate: '2009-01-09',
};

describe('Registering an organization', () => {
  const register = new RegisterOrganization({ ...ilo, effectiveDate: '2009-01-09' }, byPmo);

  it('gives it its code for all programmes', () =>
    given()
      .when((state) => registerOrganization(state, register))
      .then(iloRegistered));

  it('is refused when the code stands for an organization already', () =>
    given(iloRegistered)
      .when((state) => registerOrganization(state, register))
      .thenRejectedWith(OrganizationAlreadyRegistered, { code: 'ILO' }));
});
