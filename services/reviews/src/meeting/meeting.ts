import { Command, type Correction, type DomainEvent, type Evolution, rejection } from '@concert/event-sourcing';

export const outcomes = ['approved', 'rejected', 'deferred', 'noted'] as const;
export type Outcome = (typeof outcomes)[number];

/** Services whose matters a body decides on; `reviews` for what it puts on its agenda in words of its own. */
export const decidedServices = ['agencies', 'activities', 'budgets', 'recommendations', 'reviews'] as const;
export type DecidedService = (typeof decidedServices)[number];

/** What a decision is about: a thing of a service, as that service addresses it. */
export interface DecisionSubject {
  service: DecidedService;
  /** `release-gate`, `management-response`. */
  kind: string;
  /** A UUID, a tranche's number, a recommendation's code. */
  id: string;
}

export const isSame = (one: DecisionSubject, other: DecisionSubject): boolean =>
  one.service === other.service && one.kind === other.kind && one.id === other.id;

export interface Dissent {
  organization: string;
  text: string;
}

export type MeetingConvened = DomainEvent<
  'MeetingConvened',
  { meeting: string; body: string; date: string; session?: string }
>;
export type AgendaItemPut = DomainEvent<
  'AgendaItemPut',
  {
    meeting: string;
    subject: DecisionSubject;
    title: string;
    /** Decided by the full body only: every member is there. */
    fullBody?: boolean;
  }
>;
/** Who came to a meeting. */
export interface AttendanceValues {
  attendees: readonly string[];
  /** By the body's constitution as known when it was recorded. */
  quorumMet: boolean;
  /** Members and co-chairs who came, and how many had to. */
  membersPresent?: readonly string[];
  quorum?: number;
  /** Members and co-chairs who did not. */
  membersAbsent?: readonly string[];
}

export type MeetingHeld = DomainEvent<
  'MeetingHeld',
  { meeting: string; body: string; date: string } & AttendanceValues
>;
export type AttendanceCorrected = DomainEvent<
  'AttendanceCorrected',
  { meeting: string } & Correction<AttendanceValues>
>;
export type DecisionTaken = DomainEvent<
  'DecisionTaken',
  {
    decision: string;
    meeting: string;
    body: string;
    subject: DecisionSubject;
    outcome: Outcome;
    /** As it stands in the minutes. */
    text: string;
    conditions: readonly string[];
    /** By service, the log position up to which the record was known here. */
    positionsSeen: Readonly<Record<string, string>>;
    /** SHA-256 of the pack at those positions. */
    packDigest?: string;
    /** What the pack held: 1 when left out. */
    packEdition?: number;
    dissent?: readonly Dissent[];
  }
>;

export type MeetingEvent = MeetingConvened | AgendaItemPut | MeetingHeld | AttendanceCorrected | DecisionTaken;

/** How a body is made up: who sits in it, and how many of them must be present to decide. */
export interface BodyConstitution {
  /** Members and co-chairs. */
  members: readonly string[];
  quorum: number;
}

/** How much of the record a body has before it: positions by service, and the digest of the pack folded up to them. */
export interface PackSeen {
  positions: Readonly<Record<string, string>>;
  digest: string;
  /** What the pack holds; left out by who names it. */
  edition?: number;
}

/** `session`: the sitting at which the body meets on several programmes. */
export class ConveneMeeting extends Command<{
  programme: string;
  id: string;
  body: string;
  date: string;
  session?: string;
}> {}

/** Calls a body together on several programmes at once: a meeting on each, with its own agenda, pack and decisions. */
export class ConveneSession extends Command<{
  id: string;
  body: string;
  date: string;
  programmes: readonly string[];
}> {}

/** Records who came to a sitting, on all of its programmes. */
export class HoldSession extends Command<{
  session: string;
  meetings: readonly { readonly programme: string; readonly meeting: string }[];
  attendees: readonly string[];
  date?: string;
}> {}

export class PutOnAgenda extends Command<{
  programme: string;
  meeting: string;
  subject: DecisionSubject;
  title: string;
  fullBody?: boolean;
}> {}

/** Records who came to a meeting that was convened. */
export class HoldConvenedMeeting extends Command<{
  programme: string;
  meeting: string;
  attendees: readonly string[];
  date?: string;
}> {}

export class HoldMeeting extends Command<{
  programme: string;
  id: string;
  body: string;
  date: string;
  attendees: readonly string[];
}> {}

/** Who came was recorded wrongly. */
export class CorrectAttendance extends Command<{
  programme: string;
  meeting: string;
  attendees: readonly string[];
  reason: string;
}> {}

export class TakeDecision extends Command<{
  programme: string;
  meeting: string;
  id: string;
  subject: DecisionSubject;
  outcome: Outcome;
  text: string;
  conditions: readonly string[];
  dissent?: readonly Dissent[];
  /** The pack the body had before it; the record as it stands when left out. */
  pack?: PackSeen;
}> {}

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
  readonly attendance: AttendanceValues;
  readonly decisions: readonly TakenDecision[];
}

export interface TakenDecision {
  readonly id: string;
  readonly subject: DecisionSubject;
  readonly outcome: Outcome;
  /** Who dissented. */
  readonly dissent: readonly string[];
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
      const { meeting: id, body, date, ...attendance } = event.data;
      const agenda = meeting.status === 'convened' ? meeting.agenda : [];
      return { status: 'held', id, body, date, agenda, attendance, decisions: [] };
    }
    case 'AttendanceCorrected':
      return meeting.status === 'held' ? { ...meeting, attendance: event.data.newValues } : meeting;
    case 'DecisionTaken': {
      const { decision: id, subject, outcome, dissent = [] } = event.data;
      const taken = { id, subject, outcome, dissent: dissent.map(({ organization }) => organization) };
      return meeting.status === 'held' ? { ...meeting, decisions: [...meeting.decisions, taken] } : meeting;
    }
  }
};

export const meeting: Evolution<Meeting, MeetingEvent> = { initial: { status: 'unknown' }, evolve };

export class AttendanceCarriesDecisions extends rejection('ATTENDANCE_CARRIES_DECISIONS') {}
export class MeetingAlreadyHeld extends rejection('MEETING_ALREADY_HELD') {}
export class DecisionWithoutQuorum extends rejection('DECISION_WITHOUT_QUORUM') {}
export class DecisionNeedsFullBody extends rejection('DECISION_NEEDS_FULL_BODY') {}
export class DecisionAlreadyTaken extends rejection('DECISION_ALREADY_TAKEN') {}
export class SubjectAlreadyOnAgenda extends rejection('SUBJECT_ALREADY_ON_AGENDA') {}
export class AgendaClosed extends rejection('AGENDA_CLOSED') {}
export class MeetingNotHeld extends rejection('MEETING_NOT_HELD') {}
export class DecisionOnAnotherPack extends rejection('DECISION_ON_ANOTHER_PACK') {}
export class OwnMatterMisnamed extends rejection('OWN_MATTER_MISNAMED') {}
export class OwnMatterNotOnAgenda extends rejection('OWN_MATTER_NOT_ON_AGENDA') {}
export class DecisionOfAnotherBody extends rejection('DECISION_OF_ANOTHER_BODY') {}
export class DissentFromOutside extends rejection('DISSENT_FROM_OUTSIDE') {}
