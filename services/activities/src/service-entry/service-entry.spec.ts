import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import * as services from './service-entry.js';

const given = specification(services.serviceEntry);

const context: CommandContext = {
  commandId: '3f0c2a54-0000-4000-8000-000000000001',
  issuedAt: '2011-06-01T09:00:00.000Z',
  actor: { user: 'unicef-coordinator', organization: 'UNICEF', role: 'coordinator' },
  correlationId: '3f0c2a54-0000-4000-8000-000000000002',
};
const of = { programme: 'MDGF-1880', effectiveDate: '2010-11-30' };
const effectiveDate = of.effectiveDate;
const advice: services.ServiceListed['data'] = {
  entry: 's-1',
  service: 'Advice for young migrants',
  provider: 'Community centre Hexi',
  site: 'Tianjin',
  audience: 'Young migrants',
  referralTo: ['Labour bureau'],
  status: 'open',
  lead: 'UNICEF',
};
const listed: services.ServiceEntryEvent = { type: 'ServiceListed', data: advice, effectiveDate };
const withdrawn: services.ServiceWithdrawn = {
  type: 'ServiceWithdrawn',
  data: { entry: 's-1', reason: 'The centre moved' },
  effectiveDate,
};
const list = new services.ListService({ ...of, ...advice }, context);
const change = (changed: object) => new services.ChangeService({ ...of, entry: 's-1', ...changed }, context);
const withdraw = new services.WithdrawService({ ...of, ...withdrawn.data }, context);

describe('A service', () => {
  it('stands in the directory', () =>
    given()
      .when((state) => services.listService(state, list))
      .then(listed as services.ServiceListed));

  it('is listed once', () =>
    given(listed)
      .when((state) => services.listService(state, list))
      .thenRejectedWith(services.ServiceAlreadyListed));

  it('changes in what is told, and stays in what is left out', () =>
    given(listed)
      .when((state) => services.changeService(state, change({ opening: 'Every day', audience: undefined })))
      .then({ type: 'ServiceChanged', data: { ...advice, opening: 'Every day' }, effectiveDate }));

  it('does not change to what it is', () =>
    given(listed)
      .when((state) => services.changeService(state, change({ referralTo: ['Labour bureau'] })))
      .thenRejectedWith(services.ServiceUnchanged));

  it('is withdrawn with the reason', () =>
    given(listed)
      .when((state) => services.withdrawService(state, withdraw))
      .then(withdrawn));

  it('is left alone once it is withdrawn', () => {
    given(listed, withdrawn)
      .when((state) => services.changeService(state, change({ opening: 'Every day' })))
      .thenRejectedWith(services.ServiceWasWithdrawn);
    given(listed, withdrawn)
      .when((state) => services.withdrawService(state, withdraw))
      .thenRejectedWith(services.ServiceWasWithdrawn);
  });

  it('must be listed to change', () =>
    expect(() => services.changeService(given().state(), change({}))).toThrow(new Unknown('service', 's-1')));
});
