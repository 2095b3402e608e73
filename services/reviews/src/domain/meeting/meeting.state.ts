import type { Evolution } from '@concert/event-sourcing';
import type { DecisionSubject, MeetingEvent } from './meeting.events.js';

export interface HeldMeeting {
  readonly status: 'held';
  readonly id: string;
  readonly body: string;
  readonly date: string;
  readonly attendees: readonly string[];
  readonly quorumMet: boolean;
  readonly decisions: readonly { readonly id: string; readonly subject: DecisionSubject }[];
}

export type Meeting = { readonly status: 'unknown' } | HeldMeeting;

/** The programme is part of the name, so that a meeting is found in its own programme only. */
export const meetingStream = (programme: string, meeting: string): string => `meeting-${programme}/${meeting}`;

const evolve = (meeting: Meeting, event: MeetingEvent): Meeting => {
  if (event.type === 'MeetingHeld') {
    const { meeting: id, body, date, attendees, quorumMet } = event.data;
    return { status: 'held', id, body, date, attendees, quorumMet, decisions: [] };
  }
  if (meeting.status === 'unknown') return meeting;
  const { decision: id, subject } = event.data;
  return { ...meeting, decisions: [...meeting.decisions, { id, subject }] };
};

export const meeting: Evolution<Meeting, MeetingEvent> = { initial: { status: 'unknown' }, evolve };
