import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import * as decisions from './joint-programme.decisions.js';
import {
  type BodyConstituted,
  jointProgramme,
  type JointProgrammeEstablished,
  type ParticipantAdmitted,
  type PolicySet,
  type PolicySetAdopted,
  type SiteAdded,
} from './joint-programme.js';
import * as rejection from './joint-programme.js';
import {
  AddSite,
  AdmitParticipant,
  AdoptPolicySet,
  ConstituteBody,
  EstablishJointProgramme,
} from './joint-programme.decisions.js';

const given = specification(jointProgramme);

const byPmo: CommandContext = {
  commandId: '5a1d3b60-0000-4000-8000-000000000001',
  issuedAt: '2009-01-12T09:00:00.000Z',
  actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
  correlationId: '5a1d3b60-0000-4000-8000-000000000002',
};

const yem: JointProgrammeEstablished['data'] = {
  code: 'MDGF-1880',
  title: "Protecting and Promoting the Rights of China's Vulnerable Migrants",
  shortName: 'YEM',
  country: 'CN',
  fund: 'MDG-F',
  start: '2009-01-09',
  end: '2012-01-09',
  totalBudget: { amount: '6600000.00', currency: 'USD' },
  modality: 'pass-through',
};
const yemEstablished: JointProgrammeEstablished = {
  type: 'JointProgrammeEstablished',
  data: yem,
  effectiveDate: '2009-01-09',
};
const admitted = (organization: string, role: ParticipantAdmitted['data']['role']): ParticipantAdmitted => ({
  type: 'ParticipantAdmitted',
  data: { organization, role },
  effectiveDate: '2009-01-09',
});
const iloAdmitted = admitted('ILO', 'participating-un-organization');
const mohrssAdmitted = admitted('MoHRSS', 'national-partner');
const pmc = {
  body: 'PMC',
  name: 'Programme Management Committee',
  members: ['ILO', 'MoHRSS'],
  coChairs: ['ILO', 'MoHRSS'],
  quorum: 2,
};
const pmcConstituted: BodyConstituted = { type: 'BodyConstituted', data: pmc, effectiveDate: '2009-02-01' };
const tianjinAdded: SiteAdded = {
  type: 'SiteAdded',
  data: { site: 'Tianjin', layer: 'municipal', movement: 'receiving' },
  effectiveDate: '2009-01-09',
};
const mdgf: PolicySet = {
  releaseThreshold: '70',
  releaseBasis: 'last-tranche',
  includeAdvance: false,
  committedDefinition: 'inclusive',
  revisionThresholds: { pmcLimit: { amount: '1000000.00', currency: 'USD' }, pmcShare: '20' },
};
const policyAdopted = (version: number): PolicySetAdopted => ({
  type: 'PolicySetAdopted',
  data: { ...mdgf, version },
  effectiveDate: '2009-01-09',
});

describe('Establishing a joint programme', () => {
  const establish = (changed: Partial<EstablishJointProgramme['data']> = {}): EstablishJointProgramme =>
    new EstablishJointProgramme({ ...yem, ...changed }, byPmo);

  it('is true from its first day on', () =>
    given()
      .when((state) => decisions.establishJointProgramme(state, establish()))
      .then(yemEstablished));

  it('is true from the day its document names', () =>
    given()
      .when((state) => decisions.establishJointProgramme(state, establish({ effectiveDate: '2008-12-31' })))
      .then({ ...yemEstablished, effectiveDate: '2008-12-31' }));

  it('is refused when the code stands for a programme already', () =>
    given(yemEstablished)
      .when((state) => decisions.establishJointProgramme(state, establish()))
      .thenRejectedWith(rejection.JointProgrammeAlreadyEstablished, { code: 'MDGF-1880' }));

  it('is refused when it would end before it starts', () =>
    given()
      .when((state) => decisions.establishJointProgramme(state, establish({ end: '2009-01-08' })))
      .thenRejectedWith(rejection.JointProgrammeEndsBeforeItStarts, { start: '2009-01-09', end: '2009-01-08' }));
});

describe('What is entered without a day', () => {
  const { programme, issuedAt } = { programme: 'MDGF-1880', issuedAt: '2011-06-01T08:00:00.000Z' };
  const late = { ...byPmo, issuedAt };
  const { data: admission } = iloAdmitted;

  it('R23: counts from the start of the programme', () => {
    given(yemEstablished)
      .when((state) => decisions.admitParticipant(state, new AdmitParticipant({ programme, ...admission }, late)))
      .then(iloAdmitted);
    given(yemEstablished)
      .when((state) => decisions.addSite(state, new AddSite({ programme, ...tianjinAdded.data }, late)))
      .then(tianjinAdded);
    given(yemEstablished, iloAdmitted, mohrssAdmitted)
      .when((state) => decisions.constituteBody(state, new ConstituteBody({ programme, ...pmc }, late)))
      .then({ ...pmcConstituted, effectiveDate: '2009-01-09' });
  });
});

describe('Admitting a participant', () => {
  const admit = (organization = 'ILO'): AdmitParticipant =>
    new AdmitParticipant(
      {
        programme: 'MDGF-1880',
        organization,
        role: 'participating-un-organization',
        effectiveDate: '2009-01-09',
      },
      byPmo,
    );

  it('gives it its part', () =>
    given(yemEstablished)
      .when((state) => decisions.admitParticipant(state, admit()))
      .then(iloAdmitted));

  it('is refused when it takes part already', () =>
    given(yemEstablished, iloAdmitted)
      .when((state) => decisions.admitParticipant(state, admit()))
      .thenRejectedWith(rejection.ParticipantAlreadyAdmitted, { role: 'participating-un-organization' }));

  it.each(['constructor', 'toString'])('takes %s for a code like any other', (code) =>
    given(yemEstablished)
      .when((state) => decisions.admitParticipant(state, admit(code)))
      .then(admitted(code, 'participating-un-organization')),
  );
});

describe('Constituting a body', () => {
  const constitute = (changed: Partial<typeof pmc> = {}): ConstituteBody =>
    new ConstituteBody({ programme: 'MDGF-1880', ...pmc, ...changed, effectiveDate: '2009-02-01' }, byPmo);
  const history = [yemEstablished, iloAdmitted, mohrssAdmitted] as const;

  it('names its members, chairs and quorum', () =>
    given(...history)
      .when((state) => decisions.constituteBody(state, constitute()))
      .then(pmcConstituted));

  it.each([
    [{ members: ['ILO', 'UNICEF'] }, 'members[1]'],
    [{ coChairs: ['UNICEF'] }, 'coChairs[0]'],
  ])('needs participants only: %j', (changed, field) =>
    expect(() => decisions.constituteBody(given(...history).state(), constitute(changed))).toThrow(
      expect.objectContaining({ message: 'There is no participant UNICEF in MDGF-1880', field }),
    ),
  );

  it('is refused when the programme has a body of that code', () =>
    given(...history, pmcConstituted)
      .when((state) => decisions.constituteBody(state, constitute()))
      .thenRejectedWith(rejection.BodyAlreadyConstituted, { body: 'PMC' }));

  it('is refused when its quorum could never be reached', () =>
    given(...history)
      .when((state) => decisions.constituteBody(state, constitute({ quorum: 3 })))
      .thenRejectedWith(rejection.BodyQuorumUnreachable, { quorum: 3, members: 2 }));
});

describe('Adding a site', () => {
  const add = new AddSite({ programme: 'MDGF-1880', ...tianjinAdded.data, effectiveDate: '2009-01-09' }, byPmo);

  it('R17: may leave open who moves there', () =>
    given(yemEstablished)
      .when((state) =>
        decisions.addSite(
          state,
          new AddSite({ programme: 'MDGF-1880', site: 'Pakse', effectiveDate: '2009-01-09' }, byPmo),
        ),
      )
      .then({ ...tianjinAdded, data: { site: 'Pakse', layer: undefined, movement: 'not-stated' } }));

  it('puts it on the list', () =>
    given(yemEstablished)
      .when((state) => decisions.addSite(state, add))
      .then(tianjinAdded));

  it('is refused when it is on the list', () =>
    given(yemEstablished, tianjinAdded)
      .when((state) => decisions.addSite(state, add))
      .thenRejectedWith(rejection.SiteAlreadyAdded, { site: 'Tianjin' }));

  it('(R18) is refused when it cannot be told apart from one on the list', () =>
    given(yemEstablished, { ...tianjinAdded, data: { ...tianjinAdded.data, site: 'TIANJIN\u00A0' } })
      .when((state) => decisions.addSite(state, add))
      .thenRejectedWith(rejection.SiteAlreadyAdded, { site: 'TIANJIN\u00A0' }));
});

describe('Adopting a policy set', () => {
  const adopt = (changed: Partial<PolicySet> = {}): AdoptPolicySet =>
    new AdoptPolicySet(
      { programme: 'MDGF-1880', policySet: { ...mdgf, ...changed }, effectiveDate: '2009-01-09' },
      byPmo,
    );

  it('puts its first version in force', () =>
    given(yemEstablished)
      .when((state) => decisions.adoptPolicySet(state, adopt()))
      .then(policyAdopted(1)));

  it('counts the versions', () =>
    given(yemEstablished, policyAdopted(1))
      .when((state) => decisions.adoptPolicySet(state, adopt()))
      .then(policyAdopted(2)));

  it.each([{ releaseThreshold: '100.01' }, { revisionThresholds: { ...mdgf.revisionThresholds, pmcShare: '101' } }])(
    'is refused with a share above the whole: %j',
    (changed) =>
      given(yemEstablished)
        .when((state) => decisions.adoptPolicySet(state, adopt(changed)))
        .thenRejectedWith(rejection.PolicySetThresholdOutOfRange),
  );

  it("is refused with a limit in another currency than the programme's", () =>
    given(yemEstablished)
      .when((state) =>
        decisions.adoptPolicySet(
          state,
          adopt({ revisionThresholds: { pmcLimit: { amount: '1000000.00', currency: 'EUR' }, pmcShare: '20' } }),
        ),
      )
      .thenRejectedWith(rejection.PolicySetCurrencyDiffers, { currency: 'EUR' }));
});

describe('A programme that nobody established', () => {
  const unknown = new Unknown('programme', 'MDGF-1880');
  const at = { programme: 'MDGF-1880' };

  it('has no participants, bodies, sites or rules', () => {
    const state = given().state();
    for (const attempt of [
      () => decisions.admitParticipant(state, new AdmitParticipant({ ...at, ...iloAdmitted.data }, byPmo)),
      () => decisions.constituteBody(state, new ConstituteBody({ ...at, ...pmc }, byPmo)),
      () => decisions.addSite(state, new AddSite({ ...at, ...tianjinAdded.data }, byPmo)),
      () => decisions.adoptPolicySet(state, new AdoptPolicySet({ ...at, policySet: mdgf }, byPmo)),
    ])
      expect(attempt).toThrow(unknown);
  });
});
