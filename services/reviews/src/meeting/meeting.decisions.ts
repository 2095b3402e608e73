import { Unknown } from '@concert/event-sourcing';
import type {
  AgendaItemPut,
  BodyConstitution,
  ConvenedMeeting,
  ConveneMeeting,
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

/**
 * @throws AgendaClosed            the body has met already
 * @throws SubjectAlreadyOnAgenda  the matter is on the agenda
 */
export const putOnAgenda = (
  state: Meeting,
  { data: { meeting, subject, title, fullBody } }: PutOnAgenda,
): AgendaItemPut[] => {
  const { status, agenda, date } = knownMeeting(state, meeting);
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
  { members, quorum }: BodyConstitution,
  { id, body, date, attendees }: Omit<HoldMeeting['data'], 'programme'>,
): MeetingHeld[] => {
  if (meeting.status === 'held') throw new rejection.MeetingAlreadyHeld(`${id} was recorded before`, { meeting: id });
  const present = attendees.filter((attendee) => members.includes(attendee));

  return [
    {
      type: 'MeetingHeld',
      data: {
        meeting: id,
        body,
        date,
        attendees,
        quorumMet: present.length >= quorum,
        membersPresent: present,
        quorum,
        membersAbsent: members.filter((member) => !attendees.includes(member)),
      },
      effectiveDate: date,
    },
  ];
};

/**
 * @param pack  the record up to the positions the body names, folded here; up to what is known here when it names none
 * @param elsewhere  what another meeting decided on a subject that is decided once, if it stands
 * @throws MeetingNotHeld         the body has not met yet
 * @throws DecisionWithoutQuorum  too few members were present
 * @throws DecisionNeedsFullBody  the agenda asks for every member, and one was not there: it may be deferred only
 * @throws DecisionAlreadyTaken   the meeting decided on the subject before, or another on what is decided once
 * @throws DissentFromOutside     whoever dissents was not there
 * @throws DecisionOnAnotherPack  the pack the body had before it is not what the record says at those positions
 */
export const takeDecision = (
  state: Meeting,
  pack: PackSeen,
  { data: { meeting, id, subject, outcome, text, conditions, dissent, pack: named } }: TakeDecision,
  elsewhere?: EarlierDecision,
): DecisionTaken[] => {
  const known = knownMeeting(state, meeting);
  if (known.status === 'convened')
    throw new rejection.MeetingNotHeld(`${known.body} is to meet on ${known.date}`, { date: known.date });
  const { body, date, agenda, attendees, absent, quorumMet, decisions } = known;
  if (!quorumMet)
    throw new rejection.DecisionWithoutQuorum(`Too few members of ${body} were present on ${date}`, {
      body,
      attendees,
    });
  if (
    outcome !== 'deferred' &&
    absent.length > 0 &&
    agenda.some((item) => item.fullBody && isSame(item.subject, subject))
  )
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
