import type { CommandContext } from '@concert/event-sourcing';
import { specification } from '@concert/event-sourcing/testing';
import * as decisions from './meeting.decisions.js';
import {
  type AgendaItemPut,
  type AttendanceCorrected,
  ConveneMeeting,
  CorrectAttendance,
  type DecisionTaken,
  type HoldMeeting,
  meeting,
  type Meeting,
  type MeetingConvened,
  type MeetingHeld,
  type Outcome,
  PutOnAgenda,
  TakeDecision,
} from './meeting.js';
import * as rejection from './meeting.js';

const given = specification(meeting);

const byNsc: CommandContext = {
  commandId: '3d0a9d18-0000-4000-8000-000000000001',
  issuedAt: '2010-02-10T09:00:00.000Z',
  actor: { user: 'nsc', organization: 'NSC', role: 'nsc' },
  correlationId: '3d0a9d18-0000-4000-8000-000000000002',
};

const nsc = { members: ['MOFCOM', 'ILO', 'UNDP', 'MoHRSS'], quorum: 3 };

const meetingHeld = (attendees: readonly string[], quorumMet: boolean): MeetingHeld => ({
  type: 'MeetingHeld',
  data: {
    meeting: 'meeting-1',
    body: 'NSC',
    date: '2010-02-10',
    attendees,
    quorumMet,
    membersPresent: attendees.filter((attendee) => nsc.members.includes(attendee)),
    quorum: nsc.quorum,
    membersAbsent: nsc.members.filter((member) => !attendees.includes(member)),
  },
  effectiveDate: '2010-02-10',
});
const quorateMeeting = meetingHeld(['MOFCOM', 'ILO', 'UNDP'], true);

const tranche2 = { service: 'budgets', kind: 'release-gate', id: '2' } as const;
const minutes = {
  subject: tranche2,
  outcome: 'approved' as const,
  text: 'Tranche 2 is released although 56.1 % of tranche 1 is committed.',
  conditions: ['Committed for 2009-2 is checked before the next report'],
};
const seen = { positions: { agencies: '41', budgets: '57' }, digest: 'a'.repeat(64), edition: 2 };
const facts = { pack: seen, limits: { isCommittee: true, turnOf: undefined } };
const tranche2Approved: DecisionTaken = {
  type: 'DecisionTaken',
  data: {
    decision: 'decision-1',
    meeting: 'meeting-1',
    body: 'NSC',
    ...minutes,
    positionsSeen: seen.positions,
    packDigest: seen.digest,
    packEdition: seen.edition,
  },
  effectiveDate: '2010-02-10',
};

describe('A meeting', () => {
  const hold = (attendees: readonly string[]): HoldMeeting['data'] => ({
    programme: 'MDGF-1880',
    id: 'meeting-1',
    body: 'NSC',
    date: '2010-02-10',
    attendees,
  });

  it('has its quorum when enough members attend', () =>
    given()
      .when((state) => decisions.holdMeeting(state, nsc, hold(['MOFCOM', 'ILO', 'UNDP'])))
      .then(quorateMeeting));

  it('does not count guests for its quorum', () =>
    given()
      .when((state) => decisions.holdMeeting(state, nsc, hold(['MOFCOM', 'ILO', 'WHO', 'UNICEF'])))
      .then(meetingHeld(['MOFCOM', 'ILO', 'WHO', 'UNICEF'], false)));

  it('is held once', () =>
    given(quorateMeeting)
      .when((state) => decisions.holdMeeting(state, nsc, hold(['ILO'])))
      .thenRejectedWith(rejection.MeetingAlreadyHeld));
});

describe('A meeting to come', () => {
  const convened: MeetingConvened = {
    type: 'MeetingConvened',
    data: { meeting: 'meeting-1', body: 'NSC', date: '2010-02-10' },
  };
  const onAgenda: AgendaItemPut = {
    type: 'AgendaItemPut',
    data: { meeting: 'meeting-1', subject: tranche2, title: 'Release of tranche 2' },
  };
  const forFullBody: AgendaItemPut = { ...onAgenda, data: { ...onAgenda.data, fullBody: true } };
  const decide = (state: Meeting, outcome: Outcome = 'approved') =>
    decisions.takeDecision(
      state,
      facts,
      new TakeDecision({ programme: 'MDGF-1880', meeting: 'meeting-1', id: 'decision-1', ...minutes, outcome }, byNsc),
    );
  const convene = new ConveneMeeting(
    { programme: 'MDGF-1880', id: 'meeting-1', body: 'NSC', date: '2010-02-10' },
    byNsc,
  );
  const put = new PutOnAgenda({ programme: 'MDGF-1880', ...onAgenda.data }, byNsc);

  it('calls the body together', () =>
    given()
      .when((state) => decisions.conveneMeeting(state, convene))
      .then(convened));

  it('may be part of a sitting on several programmes', () =>
    given()
      .when((state) =>
        decisions.conveneMeeting(state, new ConveneMeeting({ ...convene.data, session: 'session-1' }, byNsc)),
      )
      .then({ ...convened, data: { ...convened.data, session: 'session-1' } }));

  it('is convened once', () =>
    given(convened)
      .when((state) => decisions.conveneMeeting(state, convene))
      .thenRejectedWith(rejection.MeetingAlreadyHeld));

  it('has an agenda', () =>
    given(convened)
      .when((state) => decisions.putOnAgenda(state, put))
      .then(onAgenda));

  it('may leave a matter to the full body', () =>
    given(convened)
      .when((state) => decisions.putOnAgenda(state, new PutOnAgenda({ ...put.data, fullBody: true }, byNsc)))
      .then(forFullBody));

  it('has each matter on its agenda once', () =>
    given(convened, onAgenda)
      .when((state) => decisions.putOnAgenda(state, put))
      .thenRejectedWith(rejection.SubjectAlreadyOnAgenda, { subject: tranche2 }));

  it('has a closed agenda once the body has met', () =>
    given(convened, quorateMeeting)
      .when((state) => decisions.putOnAgenda(state, put))
      .thenRejectedWith(rejection.AgendaClosed, { date: '2010-02-10' }));

  it('decides what is left to the full body once every member is there', () =>
    given(convened, forFullBody, meetingHeld(nsc.members, true))
      .when((state) => decide(state))
      .then(tranche2Approved));

  it('does not decide what is left to the full body while a member is absent', () =>
    given(convened, forFullBody, quorateMeeting)
      .when((state) => decide(state))
      .thenRejectedWith(rejection.DecisionNeedsFullBody, { absent: ['MoHRSS'] }));

  it('may defer it', () =>
    given(convened, forFullBody, quorateMeeting)
      .when((state) => decide(state, 'deferred'))
      .then({ ...tranche2Approved, data: { ...tranche2Approved.data, outcome: 'deferred' } }));

  it('is held as it was convened', () =>
    given(convened, onAgenda)
      .when((state) =>
        decisions.holdMeeting(state, nsc, {
          id: 'meeting-1',
          body: 'NSC',
          date: '2010-02-10',
          attendees: ['MOFCOM', 'ILO', 'UNDP'],
        }),
      )
      .then(quorateMeeting));

  it('decides nothing before it is held', () =>
    given(convened)
      .when((state) => decide(state))
      .thenRejectedWith(rejection.MeetingNotHeld, { date: '2010-02-10' }));
});

describe('A decision', () => {
  const take = (data: Partial<TakeDecision['data']> = {}): TakeDecision =>
    new TakeDecision({ programme: 'MDGF-1880', meeting: 'meeting-1', id: 'decision-1', ...minutes, ...data }, byNsc);

  it('holds what was decided, and how much of the record was seen', () =>
    given(quorateMeeting)
      .when((state) => decisions.takeDecision(state, facts, take()))
      .then(tranche2Approved));

  it('is refused when the quorum was not met', () =>
    given(meetingHeld(['MOFCOM'], false))
      .when((state) => decisions.takeDecision(state, facts, take()))
      .thenRejectedWith(rejection.DecisionWithoutQuorum, { body: 'NSC', attendees: ['MOFCOM'] }));

  it('is taken once on a subject', () =>
    given(quorateMeeting, tranche2Approved)
      .when((state) => decisions.takeDecision(state, facts, take({ id: 'decision-2', outcome: 'rejected' })))
      .thenRejectedWith(rejection.DecisionAlreadyTaken, { decision: 'decision-1' }));

  it('may be followed by one on another subject of the same kind', () => {
    const subject = { ...tranche2, id: '3' };
    given(quorateMeeting, tranche2Approved)
      .when((state) => decisions.takeDecision(state, facts, take({ id: 'decision-2', subject })))
      .then({ ...tranche2Approved, data: { ...tranche2Approved.data, decision: 'decision-2', subject } });
  });

  it('is taken on the pack the body had before it', () =>
    given(quorateMeeting)
      .when((state) => decisions.takeDecision(state, facts, take({ pack: seen })))
      .then(tranche2Approved));

  it('is refused when the record reads otherwise at those positions', () =>
    given(quorateMeeting)
      .when((state) => decisions.takeDecision(state, facts, take({ pack: { ...seen, digest: 'b'.repeat(64) } })))
      .thenRejectedWith(rejection.DecisionOnAnotherPack, { named: 'b'.repeat(64), folded: seen.digest }));

  it('keeps who did not agree, and why', () => {
    const dissent = [{ organization: 'ILO', text: 'Would have waited for the restated report' }];
    given(quorateMeeting)
      .when((state) => decisions.takeDecision(state, facts, take({ dissent })))
      .then({ ...tranche2Approved, data: { ...tranche2Approved.data, dissent } });
  });

  it('keeps no dissent of whoever was not there', () =>
    given(quorateMeeting)
      .when((state) => decisions.takeDecision(state, facts, take({ dissent: [{ organization: 'WHO', text: 'No' }] })))
      .thenRejectedWith(rejection.DissentFromOutside, { organization: 'WHO' }));

  describe('R42: of a body that is no committee', () => {
    const own = { service: 'reviews', kind: 'matter', id: 'a1c2' } as const;
    const convenedNsc: MeetingConvened = {
      type: 'MeetingConvened',
      data: { meeting: 'meeting-1', body: 'NSC', date: '2010-02-10' },
    };
    const put = (subject: DecisionTaken['data']['subject']): AgendaItemPut => ({
      type: 'AgendaItemPut',
      data: { meeting: 'meeting-1', subject, title: 'One common training manual' },
    });
    const within = (turnOf: string | undefined) => ({ pack: seen, limits: { isCommittee: false, turnOf } });
    const taken = (subject: DecisionTaken['data']['subject']): DecisionTaken => ({
      ...tranche2Approved,
      data: { ...tranche2Approved.data, subject },
    });

    it('is taken on a matter of its own, and on what waits for it', () => {
      given(convenedNsc, put(own), quorateMeeting)
        .when((state) => decisions.takeDecision(state, within(undefined), take({ subject: own })))
        .then(taken(own));
      given(quorateMeeting)
        .when((state) => decisions.takeDecision(state, within(undefined), take({ subject: own })))
        .thenRejectedWith(rejection.OwnMatterNotOnAgenda, { subject: own });
      given(quorateMeeting)
        .when((state) => decisions.takeDecision(state, within('NSC'), take()))
        .then(tranche2Approved);
    });

    it.each(['PMC', undefined])('is not taken on what waits for another body, or for none: %s', (turnOf) =>
      given(quorateMeeting)
        .when((state) => decisions.takeDecision(state, within(turnOf), take()))
        .thenRejectedWith(rejection.DecisionOfAnotherBody, { body: 'NSC', subject: tranche2 }),
    );
  });

  it('needs a meeting', () =>
    expect(() => decisions.takeDecision({ status: 'unknown' }, facts, take())).toThrow(
      'There is no meeting meeting-1',
    ));
});

describe('R44: Who came, recorded wrongly', () => {
  const attendance = ({ data: { meeting: _, body: __, date: ___, ...values } }: MeetingHeld) => values;
  const correct = (attendees: readonly string[]) => (state: Meeting) =>
    decisions.correctAttendance(
      state,
      new CorrectAttendance(
        { programme: 'MDGF-1880', meeting: 'meeting-1', attendees, reason: 'The list has two pages' },
        byNsc,
      ),
      nsc,
    );
  const corrected = (from: MeetingHeld, to: MeetingHeld): AttendanceCorrected => ({
    type: 'AttendanceCorrected',
    data: {
      meeting: 'meeting-1',
      oldValues: attendance(from),
      newValues: attendance(to),
      reason: 'The list has two pages',
    },
    effectiveDate: '2010-02-10',
  });
  const oneTooFew = meetingHeld(['MOFCOM', 'ILO'], false);

  it('is corrected, and a meeting that had a quorum can decide', () => {
    given(oneTooFew)
      .when(correct(['MOFCOM', 'ILO', 'UNDP']))
      .then(corrected(oneTooFew, quorateMeeting));
    const now = [oneTooFew, corrected(oneTooFew, quorateMeeting)] as const;
    given(...now)
      .when((state) =>
        decisions.takeDecision(
          state,
          facts,
          new TakeDecision({ programme: 'MDGF-1880', meeting: 'meeting-1', id: 'decision-1', ...minutes }, byNsc),
        ),
      )
      .then(tranche2Approved);
    given(...now)
      .when(correct(['MOFCOM', 'ILO', 'UNDP']))
      .thenRejectedWith(decisions.attendance.CorrectionChangesNothing);
  });

  it('is not corrected so that a decision could not have been taken', () => {
    given(quorateMeeting, tranche2Approved)
      .when(correct(['MOFCOM', 'ILO']))
      .thenRejectedWith(rejection.AttendanceCarriesDecisions);
    given(quorateMeeting, tranche2Approved)
      .when(correct(['MOFCOM', 'ILO', 'MoHRSS']))
      .then(corrected(quorateMeeting, meetingHeld(['MOFCOM', 'ILO', 'MoHRSS'], true)));
    const dissent = [{ organization: 'UNDP', text: 'Too early' }];
    given(quorateMeeting, { ...tranche2Approved, data: { ...tranche2Approved.data, dissent } })
      .when(correct(['MOFCOM', 'ILO', 'MoHRSS']))
      .thenRejectedWith(rejection.AttendanceCarriesDecisions);
  });

  it('is counted by the body of then where that had its quorum, and else by the body of now', () => {
    expect(decisions.constitutionThen(given(quorateMeeting).state())).toEqual({
      members: ['MOFCOM', 'ILO', 'UNDP', 'MoHRSS'],
      quorum: nsc.quorum,
      guests: [],
    });
    expect(decisions.constitutionThen(given(oneTooFew).state())).toBeUndefined();
    expect(decisions.constitutionThen({ status: 'unknown' })).toBeUndefined();
  });

  it('is not corrected before the body has met', () => {
    const convened: MeetingConvened = {
      type: 'MeetingConvened',
      data: { meeting: 'meeting-1', body: 'NSC', date: '2010-02-10' },
    };
    given(convened)
      .when(correct(['ILO']))
      .thenRejectedWith(rejection.MeetingNotHeld);
  });
});
