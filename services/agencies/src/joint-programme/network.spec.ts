import type { CommandContext } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import { constituteBody, reconstituteBody } from './joint-programme.decisions.js';
import {
  type BodyConstituted,
  type ContactPointNamed,
  jointProgramme,
  type JointProgrammeEstablished,
  type ParticipantAdmitted,
  type PartnerRegistered,
  type ProgrammeAligned,
  type ProgrammeLinked,
  type ProgrammeOperationallyClosed,
} from './joint-programme.js';
import * as rejection from './joint-programme.js';
import {
  AlignProgramme,
  ChangeContactPoint,
  ChangePartner,
  EndPartnership,
  LinkProgramme,
  NameContactPoint,
  RegisterPartner,
  UnlinkProgramme,
  WithdrawContactPoint,
} from './network.decisions.js';
import { ConstituteBody, ReconstituteBody } from './joint-programme.decisions.js';
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

describe('A partnership that changes or ends', () => {
  const history = [yemEstablished, cassRegistered] as const;
  const end = (date: string): EndPartnership => new EndPartnership({ programme, organization: 'CASS', date }, byPmo);

  it('is told whole', () =>
    given(...history)
      .when((state) =>
        network.changePartner(
          state,
          new ChangePartner({ programme, organization: 'CASS', role: 'advisory', effectiveDate: '2011-07-01' }, byPmo),
        ),
      )
      .then({
        type: 'PartnerChanged',
        data: { organization: 'CASS', role: 'advisory' },
        effectiveDate: '2011-07-01',
      }));

  it('ends on a day, and may begin again', () => {
    const ended = {
      type: 'PartnershipEnded',
      data: { organization: 'CASS', date: '2011-07-01' },
      effectiveDate: '2011-07-01',
    } as const;
    given(...history)
      .when((state) => network.endPartnership(state, end('2011-07-01')))
      .then(ended);
    given(...history, ended)
      .when((state) =>
        network.registerPartner(state, new RegisterPartner({ programme, ...cass, effectiveDate }, byPmo)),
      )
      .then(cassRegistered);
  });

  it('does not end before it began', () =>
    given(...history)
      .when((state) => network.endPartnership(state, end('2009-02-28')))
      .thenRejectedWith(rejection.PartnershipEndsBeforeItBegan, { since: '2009-03-01', date: '2009-02-28' }));

  it('needs a partner', () => {
    const state = given(yemEstablished).state();
    const change = new ChangePartner({ programme, organization: 'CASS', role: 'advisory' }, byPmo);
    expect(() => network.changePartner(state, change)).toThrow('There is no partner CASS');
    expect(() => network.endPartnership(state, end('2011-07-01'))).toThrow('There is no partner CASS');
  });
});

describe('A contact point that changes or is withdrawn', () => {
  const named: ContactPointNamed = {
    type: 'ContactPointNamed',
    data: { contact: 'contact-1', organization: 'ILO', office: 'Beijing', functionTitle: 'Chief technical adviser' },
    effectiveDate,
  };
  const history = [yemEstablished, iloAdmitted, named] as const;
  const other = { contact: 'contact-1', office: 'Geneva', functionTitle: 'Desk officer' };
  const change = new ChangeContactPoint({ programme, ...other, effectiveDate }, byPmo);
  const withdraw = new WithdrawContactPoint({ programme, contact: 'contact-1', effectiveDate }, byPmo);

  it('names the other office', () =>
    given(...history)
      .when((state) => network.changeContactPoint(state, change))
      .then({ type: 'ContactPointChanged', data: { ...other, organization: 'ILO' }, effectiveDate }));

  it('is not to be turned to any more', () =>
    given(...history)
      .when((state) => network.withdrawContactPoint(state, withdraw))
      .then({
        type: 'ContactPointWithdrawn',
        data: { contact: 'contact-1', organization: 'ILO' },
        effectiveDate,
      }));

  it('must be there', () => {
    const state = given(yemEstablished).state();
    expect(() => network.changeContactPoint(state, change)).toThrow('There is no contact point');
    expect(() => network.withdrawContactPoint(state, withdraw)).toThrow('There is no contact point');
  });
});

describe('Unlinking a programme', () => {
  const unlink = new UnlinkProgramme({ programme, kind: 'sister', to: 'CDPF', effectiveDate }, byPmo);

  it('ends the link', () =>
    given(yemEstablished, { type: 'ProgrammeLinked', data: { kind: 'sister', to: 'CDPF' } })
      .when((state) => network.unlinkProgramme(state, unlink))
      .then({ type: 'ProgrammeUnlinked', data: { kind: 'sister', to: 'CDPF' }, effectiveDate }));

  it('needs a link', () =>
    expect(() => network.unlinkProgramme(given(yemEstablished).state(), unlink)).toThrow('There is no link'));
});
