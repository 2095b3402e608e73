import type { Evolution } from '@concert/event-sourcing';
import type { DecisionSubject, MeetingEvent } from './meeting.events.js';

/** A matter to decide on, by the full body only where the agenda says so. */
export interface AgendaItem {
  readonly subject: DecisionSubject;
  readonly fullBody: boolean;
}

/** Called, with an open agenda. */
export interface ConvenedMeeting {
  readonly status: 'convened';
  readonly id: string;
  readonly body: string;
  readonly date: string;
  readonly agenda: readonly AgendaItem[];
}

export interface HeldMeeting {
  readonly status: 'held';
  readonly id: string;
  readonly body: string;
  readonly date: string;
  readonly agenda: readonly AgendaItem[];
  readonly attendees: readonly string[];
  readonly absent: readonly string[];
  readonly quorumMet: boolean;
  readonly decisions: readonly { readonly id: string; readonly subject: DecisionSubject }[];
}

export type Meeting = { readonly status: 'unknown' } | ConvenedMeeting | HeldMeeting;

/** The programme is part of the name, so that a meeting is found in its own programme only. */
export const meetingStream = (programme: string, meeting: string): string => `meeting-${programme}/${meeting}`;

const evolve = (meeting: Meeting, event: MeetingEvent): Meeting => {
  switch (event.type) {
    case 'MeetingConvened': {
      const { meeting: id, body, date } = event.data;
      return { status: 'convened', id, body, date, agenda: [] };
    }
    case 'AgendaItemPut': {
      const { subject, fullBody = false } = event.data;
      return meeting.status === 'unknown'
        ? meeting
        : { ...meeting, agenda: [...meeting.agenda, { subject, fullBody }] };
    }
    case 'MeetingHeld': {
      const { meeting: id, body, date, attendees, quorumMet, membersAbsent: absent = [] } = event.data;
      const agenda = meeting.status === 'convened' ? meeting.agenda : [];
      return { status: 'held', id, body, date, agenda, attendees, absent, quorumMet, decisions: [] };
    }
    case 'DecisionTaken': {
      const { decision: id, subject } = event.data;
      return meeting.status === 'held' ? { ...meeting, decisions: [...meeting.decisions, { id, subject }] } : meeting;
    }
  }
};

export const meeting: Evolution<Meeting, MeetingEvent> = { initial: { status: 'unknown' }, evolve };
