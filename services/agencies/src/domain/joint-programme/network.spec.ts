import type { CommandContext } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import {
  AlignProgramme,
  ConstituteBody,
  LinkProgramme,
  NameContactPoint,
  ReconstituteBody,
  RegisterPartner,
} from './joint-programme.commands.js';
import { constituteBody, reconstituteBody } from './joint-programme.decisions.js';
import type {
  BodyConstituted,
  ContactPointNamed,
  JointProgrammeEstablished,
  ParticipantAdmitted,
  PartnerRegistered,
  ProgrammeAligned,
  ProgrammeLinked,
  ProgrammeOperationallyClosed,
} from './joint-programme.events.js';
import * as rejection from './joint-programme.rejections.js';
import { jointProgramme } from './joint-programme.state.js';
import * as network from './network.decisions.js';

const given = specification(jointProgramme);

const byPmo: CommandContext = {
  commandId: '5a1d3b60-0000-4000-8000-000000000001',
  issuedAt: '2009-03-01T09:00:00.000Z',
  actor: { user: 'pmo', organization: 'PMO', role: 'pmo' },
  correlationId: '5a1d3b60-0000-4000-8000-000000000002',
};
const programme = 'MDGF-1880';
const effectiveDate = '2009-03-01';

const yemEstablished: JointProgrammeEstablished = {
  type: 'JointProgrammeEstablished',
  data: {
    code: programme,
    title: 'YEM',
    start: '2009-01-09',
    end: '2012-01-09',
    totalBudget: { amount: '6600000.00', currency: 'USD' },
    modality: 'pass-through',
  },
};
const iloAdmitted: ParticipantAdmitted = {
  type: 'ParticipantAdmitted',
  data: { organization: 'ILO', role: 'participating-un-organization' },
};
const cass = { organization: 'CASS', role: 'research', layer: 'national', note: 'Leads the expert team' } as const;
const cassRegistered: PartnerRegistered = { type: 'PartnerRegistered', data: cass, effectiveDate };
const closed: ProgrammeOperationallyClosed = { type: 'ProgrammeOperationallyClosed', data: { date: '2012-02-11' } };

describe('Registering a partner', () => {
  const register = new RegisterPartner({ programme, ...cass, effectiveDate }, byPmo);

  it('says what it does, and at which layer', () =>
    given(yemEstablished)
      .when((state) => network.registerPartner(state, register))
      .then(cassRegistered));

  it('is refused when it is a partner already', () =>
    given(yemEstablished, cassRegistered)
      .when((state) => network.registerPartner(state, register))
      .thenRejectedWith(rejection.PartnerAlreadyRegistered, { organization: 'CASS' }));

  it('is refused when the programme is closed', () =>
    given(yemEstablished, closed)
      .when((state) => network.registerPartner(state, register))
      .thenRejectedWith(rejection.ProgrammeClosed));
});

describe('Naming a contact point', () => {
  const point = (organization: string) => ({
    contact: 'contact-1',
    organization,
    office: 'Office for China and Mongolia, Beijing',
    functionTitle: 'Chief technical adviser',
  });
  const named = (organization: string): ContactPointNamed => ({
    type: 'ContactPointNamed',
    data: point(organization),
    effectiveDate,
  });

  it.each(['ILO', 'CASS'])('names an office and a function of %s', (organization) =>
    given(yemEstablished, iloAdmitted, cassRegistered)
      .when((state) =>
        network.nameContactPoint(
          state,
          new NameContactPoint({ programme, ...point(organization), effectiveDate }, byPmo),
        ),
      )
      .then(named(organization)),
  );

  it('needs a participant or a partner', () =>
    expect(() =>
      network.nameContactPoint(
        given(yemEstablished).state(),
        new NameContactPoint({ programme, ...point('WHO') }, byPmo),
      ),
    ).toThrow(expect.objectContaining({ message: 'There is no participant WHO in MDGF-1880', field: 'organization' })));
});

describe('Linking a programme', () => {
  const link = (to: string): LinkProgramme =>
    new LinkProgramme({ programme, kind: 'sister', to, note: 'Shares products', effectiveDate }, byPmo);
  const cdpfLinked: ProgrammeLinked = {
    type: 'ProgrammeLinked',
    data: { kind: 'sister', to: 'CDPF', note: 'Shares products' },
    effectiveDate,
  };

  it('says what the other one is to it', () =>
    given(yemEstablished)
      .when((state) => network.linkProgramme(state, link('CDPF')))
      .then(cdpfLinked));

  it('is refused when the link is there', () =>
    given(yemEstablished, cdpfLinked)
      .when((state) => network.linkProgramme(state, link('CDPF')))
      .thenRejectedWith(rejection.ProgrammeAlreadyLinked, { kind: 'sister', to: 'CDPF' }));

  it('is refused to itself', () =>
    given(yemEstablished)
      .when((state) => network.linkProgramme(state, link(programme)))
      .thenRejectedWith(rejection.ProgrammeLinkedToItself));
});

describe('Aligning a programme', () => {
  const mdg1 = { framework: 'Millennium Development Goals', reference: 'MDG1 T1.B' };
  const aligned: ProgrammeAligned = { type: 'ProgrammeAligned', data: mdg1, effectiveDate };
  const align = new AlignProgramme({ programme, ...mdg1, effectiveDate }, byPmo);

  it('names the place in the framework', () =>
    given(yemEstablished)
      .when((state) => network.alignProgramme(state, align))
      .then(aligned));

  it('is refused when that place is named', () =>
    given(yemEstablished, aligned)
      .when((state) => network.alignProgramme(state, align))
      .thenRejectedWith(rejection.ProgrammeAlreadyAligned, mdg1));
});

describe('A working group', () => {
  const group = {
    body: 'WG-2.3',
    name: 'Working group on life skills training',
    members: ['ILO', 'CASS'],
    coChairs: ['ILO'],
    quorum: 2,
    kind: 'working-group' as const,
    output: '2.3',
  };
  const constituted: BodyConstituted = { type: 'BodyConstituted', data: group, effectiveDate };
  const history = [yemEstablished, iloAdmitted, cassRegistered] as const;

  it('seats partners beside participants', () =>
    given(...history)
      .when((state) => constituteBody(state, new ConstituteBody({ programme, ...group, effectiveDate }, byPmo)))
      .then(constituted));

  const reconstitute = (quorum: number): ReconstituteBody =>
    new ReconstituteBody({ programme, ...group, quorum, effectiveDate: '2010-01-01' }, byPmo);

  it('may be set up anew with another quorum', () =>
    given(...history, constituted)
      .when((state) => reconstituteBody(state, reconstitute(1)))
      .then({ ...constituted, data: { ...group, quorum: 1 }, effectiveDate: '2010-01-01' }));

  it('is refused a quorum that could never be reached', () =>
    given(...history, constituted)
      .when((state) => reconstituteBody(state, reconstitute(3)))
      .thenRejectedWith(rejection.BodyQuorumUnreachable, { quorum: 3, members: 2 }));

  it('must be there to be set up anew', () =>
    expect(() => reconstituteBody(given(...history).state(), reconstitute(1))).toThrow('There is no body WG-2.3'));
});
