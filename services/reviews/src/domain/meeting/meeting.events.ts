import type { DomainEvent } from '@concert/event-sourcing';

export const outcomes = ['approved', 'rejected', 'deferred', 'noted'] as const;
export type Outcome = (typeof outcomes)[number];

/** Services whose matters a body decides on. */
export const decidedServices = ['agencies', 'activities', 'budgets', 'recommendations'] as const;
export type DecidedService = (typeof decidedServices)[number];

/** What a decision is about: a thing of another service, as that service addresses it. */
export interface DecisionSubject {
  service: DecidedService;
  /** `release-gate`, `management-response`. */
  kind: string;
  /** A UUID, a tranche's number, a recommendation's code. */
  id: string;
}

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
export type MeetingHeld = DomainEvent<
  'MeetingHeld',
  {
    meeting: string;
    body: string;
    date: string;
    attendees: readonly string[];
    /** By the body's constitution as known when the meeting was recorded. */
    quorumMet: boolean;
    /** Members and co-chairs who came, and how many had to. */
    membersPresent?: readonly string[];
    quorum?: number;
    /** Members and co-chairs who did not. */
    membersAbsent?: readonly string[];
  }
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

export type MeetingEvent = MeetingConvened | AgendaItemPut | MeetingHeld | DecisionTaken;
