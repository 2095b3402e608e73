import type { CommandContext } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import {
  organization,
  type OrganizationRegistered,
  type OrganizationRenamed,
  type OrganizationSucceeded,
  recordSuccession,
  RecordSuccession,
  registerOrganization,
  RegisterOrganization,
  renameOrganization,
  RenameOrganization,
} from './organization.js';
import * as rejection from './organization.js';

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
      .when((state) => registerOrganization(state, register, []))
      .then(iloRegistered));

  it('is refused when the code stands for an organization already', () =>
    given(iloRegistered)
      .when((state) => registerOrganization(state, register, []))
      .thenRejectedWith(rejection.OrganizationAlreadyRegistered, { code: 'ILO' }));

  it('(R18) is refused when the code cannot be told apart from that of another', () =>
    given()
      .when((state) => registerOrganization(state, register, ['WHO', 'ilo']))
      .thenRejectedWith(rejection.OrganizationAlreadyRegistered, { code: 'ilo' }));
});

describe('Renaming an organization', () => {
  const npfpc = {
    code: 'NPFPC',
    name: 'National Population and Family Planning Commission',
    kind: 'government',
  } as const;
  const npfpcRegistered: OrganizationRegistered = { type: 'OrganizationRegistered', data: npfpc };
  const name = 'National Health and Family Planning Commission';
  const npfpcRenamed: OrganizationRenamed = {
    type: 'OrganizationRenamed',
    data: { code: 'NPFPC', name, formerName: npfpc.name },
    effectiveDate: '2013-03-10',
  };
  const rename = new RenameOrganization({ code: 'NPFPC', name, effectiveDate: '2013-03-10' }, byPmo);

  it('keeps the name it bore', () =>
    given(npfpcRegistered)
      .when((state) => renameOrganization(state, rename))
      .then(npfpcRenamed));

  it('is refused when it bears that name', () =>
    given(npfpcRegistered, npfpcRenamed)
      .when((state) => renameOrganization(state, rename))
      .thenRejectedWith(rejection.OrganizationNameUnchanged, { name }));

  it('needs an organization', () =>
    expect(() => renameOrganization(given().state(), rename)).toThrow('There is no organization NPFPC'));
});

describe('Recording a succession', () => {
  const registered = (code: string): OrganizationRegistered => ({
    type: 'OrganizationRegistered',
    data: { code, name: code, kind: 'un' },
  });
  const succeeded = (from: string, to: string): OrganizationSucceeded => ({
    type: 'OrganizationSucceeded',
    data: { from, to, date: '2011-01-01' },
    effectiveDate: '2011-01-01',
  });
  const record = (from: string, to: string): RecordSuccession =>
    new RecordSuccession({ from, to, date: '2011-01-01' }, byPmo);
  const unWomen = given(registered('UN-Women')).state();

  it('says what it became part of, from its first day on', () =>
    given(registered('UNIFEM'))
      .when((state) => recordSuccession(state, unWomen, record('UNIFEM', 'UN-Women')))
      .then(succeeded('UNIFEM', 'UN-Women')));

  it('is refused when it became part of another already', () =>
    given(registered('UNIFEM'), succeeded('UNIFEM', 'UNDP'))
      .when((state) => recordSuccession(state, unWomen, record('UNIFEM', 'UN-Women')))
      .thenRejectedWith(rejection.OrganizationAlreadySucceeded, { successor: 'UNDP' }));

  it('is refused when it would become part of itself', () =>
    given(registered('UNIFEM'))
      .when((state) => recordSuccession(state, state, record('UNIFEM', 'UNIFEM')))
      .thenRejectedWith(rejection.OrganizationSucceedsItself));

  it('is refused when the successor became part of another, so that successions never run in a circle', () => {
    const noMore = given(registered('UNIFEM'), succeeded('UNIFEM', 'UN-Women')).state();
    given(registered('UN-Women'))
      .when((state) => recordSuccession(state, noMore, record('UN-Women', 'UNIFEM')))
      .thenRejectedWith(rejection.SuccessorIsNoMore, { to: 'UNIFEM', successor: 'UN-Women' });
  });

  it('names the field of a successor nobody registered', () =>
    expect(() =>
      recordSuccession(given(registered('UNIFEM')).state(), given().state(), record('UNIFEM', 'UN-Women')),
    ).toThrow(expect.objectContaining({ message: 'There is no organization UN-Women', field: 'to' })));
});
