import { Unknown } from '@concert/event-sourcing';
import type { BodyConstitution, HoldMeeting, TakeDecision } from './meeting.commands.js';
import type { DecisionSubject, DecisionTaken, MeetingHeld } from './meeting.events.js';
import * as rejection from './meeting.rejections.js';
import type { HeldMeeting, Meeting } from './meeting.state.js';

/** @throws Unknown when no such meeting was held in the programme */
export const heldMeeting = (meeting: Meeting, id: string): HeldMeeting => {
  if (meeting.status === 'unknown') throw new Unknown('meeting', id);
  return meeting;
};

/**
 * Records who met. Guests may attend; only members count for the quorum.
 *
 * @throws MeetingAlreadyHeld  the id stands for a meeting already
 */
export const holdMeeting = (
  meeting: Meeting,
  { members, quorum }: BodyConstitution,
  { data: { id, body, date, attendees } }: HoldMeeting,
): MeetingHeld[] => {
  if (meeting.status === 'held') throw new rejection.MeetingAlreadyHeld(`${id} was recorded before`, { meeting: id });
  const present = attendees.filter((attendee) => members.includes(attendee));

  return [
    {
      type: 'MeetingHeld',
      data: { meeting: id, body, date, attendees, quorumMet: present.length >= quorum },
      effectiveDate: date,
    },
  ];
};

const isSame = (one: DecisionSubject, other: DecisionSubject): boolean =>
  one.service === other.service && one.kind === other.kind && one.id === other.id;

/**
 * @param positionsSeen  how far the record was known here when the decision was recorded
 * @throws DecisionWithoutQuorum  too few members were present
 * @throws DecisionAlreadyTaken   the meeting decided on the subject before
 */
export const takeDecision = (
  state: Meeting,
  positionsSeen: DecisionTaken['data']['positionsSeen'],
  { data: { meeting, id, subject, outcome, text, conditions } }: TakeDecision,
): DecisionTaken[] => {
  const { body, date, attendees, quorumMet, decisions } = heldMeeting(state, meeting);
  if (!quorumMet)
    throw new rejection.DecisionWithoutQuorum(`Too few members of ${body} were present on ${date}`, {
      body,
      attendees,
    });
  const earlier = decisions.find((each) => isSame(each.subject, subject));
  if (earlier)
    throw new rejection.DecisionAlreadyTaken('A meeting decides once on a subject', { subject, decision: earlier.id });

  return [
    {
      type: 'DecisionTaken',
      data: { decision: id, meeting, body, subject, outcome, text, conditions, positionsSeen },
      effectiveDate: date,
    },
  ];
};
