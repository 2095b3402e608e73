import { correctable, type Correction, Unknown } from '@concert/event-sourcing';
import type {
  AgendaItem,
  AgendaItemPut,
  AttendanceCorrected,
  AttendanceValues,
  BodyConstitution,
  ConvenedMeeting,
  ConveneMeeting,
  CorrectAttendance,
  DecisionSubject,
  DecisionTaken,
  HeldMeeting,
  HoldMeeting,
  Meeting,
  MeetingConvened,
  MeetingHeld,
  PackSeen,
  PutOnAgenda,
  TakeDecision,
} from './meeting.js';
import type { EarlierDecision } from './earlier-decision.js';
import { isSame } from './meeting.js';
import * as rejection from './meeting.js';

/** @throws Unknown when no such meeting was convened or held in the programme */
export const knownMeeting = (meeting: Meeting, id: string): ConvenedMeeting | HeldMeeting => {
  if (meeting.status === 'unknown') throw new Unknown('meeting', id);
  return meeting;
};

/**
 * Calls a body together; its agenda is open until it meets.
 *
 * @throws MeetingAlreadyHeld  the id stands for a meeting already
 */
export const conveneMeeting = (
  meeting: Meeting,
  { data: { id, body, date, session } }: ConveneMeeting,
): MeetingConvened[] => {
  if (meeting.status !== 'unknown')
    throw new rejection.MeetingAlreadyHeld(`${id} was recorded before`, { meeting: id });

  return [{ type: 'MeetingConvened', data: { meeting: id, body, date, ...(session !== undefined && { session }) } }];
};

const OWN_MATTER = 'matter';

/**
 * @throws AgendaClosed            the body has met already
 * @throws SubjectAlreadyOnAgenda  the matter is on the agenda
 * @throws OwnMatterMisnamed       a matter of the body's own is called by a word of a service
 */
export const putOnAgenda = (
  state: Meeting,
  { data: { meeting, subject, title, fullBody } }: PutOnAgenda,
): AgendaItemPut[] => {
  const { status, agenda, date } = knownMeeting(state, meeting);
  if (subject.service === 'reviews' && subject.kind !== OWN_MATTER)
    throw new rejection.OwnMatterMisnamed(`A matter of the body's own is a ${OWN_MATTER}`, { subject });
  if (status === 'held') throw new rejection.AgendaClosed(`The body met on ${date}`, { date });
  if (agenda.some((each) => isSame(each.subject, subject)))
    throw new rejection.SubjectAlreadyOnAgenda('The matter is on the agenda', { subject });

  return [{ type: 'AgendaItemPut', data: { meeting, subject, title, ...(fullBody && { fullBody }) } }];
};

/**
 * Records who met. Guests may attend; only members count for the quorum.
 *
 * @throws MeetingAlreadyHeld  the id stands for a meeting that was held
 */
export const holdMeeting = (
  meeting: Meeting,
  constitution: BodyConstitution,
  { id, body, date, attendees }: Omit<HoldMeeting['data'], 'programme'>,
): MeetingHeld[] => {
  if (meeting.status === 'held') throw new rejection.MeetingAlreadyHeld(`${id} was recorded before`, { meeting: id });

  return [
    {
      type: 'MeetingHeld',
      data: { meeting: id, body, date, ...attendanceOf(attendees, constitution) },
      effectiveDate: date,
    },
  ];
};

const attendanceOf = (attendees: readonly string[], { members, quorum }: BodyConstitution): AttendanceValues => {
  const membersPresent = attendees.filter((attendee) => members.includes(attendee));
  const membersAbsent = members.filter((member) => !attendees.includes(member));
  return { attendees, quorumMet: membersPresent.length >= quorum, membersPresent, quorum, membersAbsent };
};

/**
 * The body as the record of a meeting with a quorum names it: it may be another one now. A meeting without a quorum is counted
 * by the body of now, which may have been entered wrongly then.
 */
export const constitutionThen = (meeting: Meeting): (BodyConstitution & { guests: readonly string[] }) | undefined => {
  if (meeting.status !== 'held') return undefined;
  const { quorumMet, membersPresent, membersAbsent, quorum, attendees } = meeting.attendance;
  if (!quorumMet || !membersPresent || !membersAbsent || quorum === undefined) return undefined;
  const members = [...membersPresent, ...membersAbsent];
  return { members, quorum, guests: attendees.filter((attendee) => !members.includes(attendee)) };
};

export const attendance = correctable({
  subject: 'attendance',
  corrected: (meeting: string, said: Correction<AttendanceValues>, effectiveDate): AttendanceCorrected => ({
    type: 'AttendanceCorrected',
    data: { meeting, ...said },
    ...(effectiveDate !== undefined && { effectiveDate }),
  }),
});

/** The first decision that could not have been taken by those who came. */
const unfounded = (
  { agenda, decisions }: HeldMeeting,
  { attendees, quorumMet, membersAbsent = [] }: AttendanceValues,
) =>
  decisions.find(
    ({ subject, outcome, dissent }) =>
      !quorumMet ||
      dissent.some((organization) => !attendees.includes(organization)) ||
      (outcome !== 'deferred' && membersAbsent.length > 0 && isForFullBody(agenda, subject)),
  );

const isForFullBody = (agenda: readonly AgendaItem[], subject: DecisionSubject): boolean =>
  agenda.some((item) => item.fullBody && isSame(item.subject, subject));

/**
 * Records anew who met. What was decided stands.
 *
 * @throws MeetingNotHeld              the body has not met yet
 * @throws AttendanceCarriesDecisions  those who came could not have taken a decision that was taken
 * @throws CorrectionChangesNothing    it says so already
 */
export const correctAttendance = (
  state: Meeting,
  { data: { meeting, attendees, reason } }: CorrectAttendance,
  constitution: BodyConstitution,
): AttendanceCorrected[] => {
  const known = heldMeeting(state, meeting);
  const values = attendanceOf(attendees, constitution);
  const decision = unfounded(known, values);
  if (decision)
    throw new rejection.AttendanceCarriesDecisions('A decision was taken that those who came could not take', {
      decision: decision.id,
      subject: decision.subject,
    });
  return attendance.correct(
    { key: meeting, before: { values: known.attendance }, reason },
    { values, day: known.date },
  );
};

/** @throws Unknown | MeetingNotHeld */
const heldMeeting = (state: Meeting, meeting: string): HeldMeeting => {
  const known = knownMeeting(state, meeting);
  if (known.status === 'convened')
    throw new rejection.MeetingNotHeld(`${known.body} is to meet on ${known.date}`, { date: known.date });
  return known;
};

/** What is decided on, besides the meeting. */
export interface DecisionFacts {
  /** The record up to the positions the body names, folded here; up to what is known here when it names none. */
  readonly pack: PackSeen;
  readonly limits: {
    readonly isCommittee: boolean;
    /** Body for which the matter waits; undefined where no service put it forward. */
    readonly turnOf: string | undefined;
  };
  /** What another meeting decided on a subject that is decided once, if it stands. */
  readonly elsewhere?: EarlierDecision | undefined;
}

/**
 * @throws MeetingNotHeld         the body has not met yet
 * @throws DecisionWithoutQuorum  too few members were present
 * @throws DecisionOfAnotherBody  a body that is no committee decides on its own matters, and on what waits for it
 * @throws OwnMatterNotOnAgenda   nobody put in words what would be decided
 * @throws DecisionNeedsFullBody  the agenda asks for every member, and one was not there: it may be deferred only
 * @throws DecisionAlreadyTaken   the meeting decided on the subject before, or another on what is decided once
 * @throws DissentFromOutside     whoever dissents was not there
 * @throws DecisionOnAnotherPack  the pack the body had before it is not what the record says at those positions
 */
export const takeDecision = (
  state: Meeting,
  { pack, limits, elsewhere }: DecisionFacts,
  { data: { meeting, id, subject, outcome, text, conditions, dissent, pack: named } }: TakeDecision,
): DecisionTaken[] => {
  const { body, date, agenda, attendance: who, decisions } = heldMeeting(state, meeting);
  const { attendees, quorumMet, membersAbsent: absent = [] } = who;
  if (!quorumMet)
    throw new rejection.DecisionWithoutQuorum(`Too few members of ${body} were present on ${date}`, {
      body,
      attendees,
    });
  if (subject.service === 'reviews' && !agenda.some((item) => isSame(item.subject, subject)))
    throw new rejection.OwnMatterNotOnAgenda('A matter of its own is put on the agenda first', { subject });
  if (!limits.isCommittee && subject.service !== 'reviews' && limits.turnOf !== body)
    throw new rejection.DecisionOfAnotherBody(
      limits.turnOf === undefined ? `${body} decides on matters of its own` : `The matter waits for ${limits.turnOf}`,
      { body, subject },
    );
  if (outcome !== 'deferred' && absent.length > 0 && isForFullBody(agenda, subject))
    throw new rejection.DecisionNeedsFullBody(`The full ${body} decides: not all were there on ${date}`, { absent });
  const earlier = decisions.find((each) => isSame(each.subject, subject));
  if (earlier)
    throw new rejection.DecisionAlreadyTaken('A meeting decides once on a subject', { subject, decision: earlier.id });
  if (elsewhere)
    throw new rejection.DecisionAlreadyTaken(`${elsewhere.body} has decided on it in another meeting`, {
      subject,
      decision: elsewhere.id,
    });
  const outsider = dissent?.find(({ organization }) => !attendees.includes(organization));
  if (outsider)
    throw new rejection.DissentFromOutside(`${outsider.organization} was not there`, {
      organization: outsider.organization,
      attendees,
    });
  if (named && named.digest !== pack.digest)
    throw new rejection.DecisionOnAnotherPack('The record at those positions reads otherwise', {
      named: named.digest,
      folded: pack.digest,
    });

  const { positions: positionsSeen, digest: packDigest, edition: packEdition } = pack;
  const seen = { positionsSeen, packDigest, packEdition };
  const minutes = { subject, outcome, text, conditions, ...seen, ...(dissent?.length && { dissent }) };
  return [{ type: 'DecisionTaken', data: { decision: id, meeting, body, ...minutes }, effectiveDate: date }];
};
