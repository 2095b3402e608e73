import type { DomainEvent } from '@concert/event-sourcing';
import type { Money } from '@concert/money';
import type { BudgetCategoryCode, Window } from '@concert/reference-data';

export const sexes = ['female', 'male', 'not-recorded'] as const;
export type Sex = (typeof sexes)[number];

/** Counts only: no personal data on the shared record. */
export interface ParticipantCount {
  sex: Sex;
  /** `15-24`, `60+` or `not-recorded`. */
  ageBand: string;
  count: number;
}

export type ActivityPlanned = DomainEvent<
  'ActivityPlanned',
  {
    activity: string;
    title: string;
    /** Left out when the document places the activity under an outcome only. */
    output?: string;
    outcome: string;
    lead: string;
    collaborators: string[];
    facilitator?: string;
    leadNationalCounterpart?: string;
    sites: string[];
    window: Window;
    /** Null: not costed. */
    plannedCost: Money | null;
    category?: BudgetCategoryCode;
  }
>;

export type ActivityOccurrenceLogged = DomainEvent<
  'ActivityOccurrenceLogged',
  {
    activity: string;
    occurrence: string;
    what: string;
    site: string;
    from: string;
    /** Left out when it took one day. */
    to?: string;
    byWhom: string[];
    /** Null: nobody counted, which is not the same as nobody came. */
    participants: ParticipantCount[] | null;
    note?: string;
  }
>;

/** How soon a change of plan takes effect. */
export const horizons = ['immediate', 'medium-term', 'long-term'] as const;
export type Horizon = (typeof horizons)[number];

/** The days are fixed. */
export type ActivityScheduled = DomainEvent<'ActivityScheduled', { activity: string; window: Window }>;

export type ActivityStarted = DomainEvent<'ActivityStarted', { activity: string; startedOn: string }>;

export type ActivitySuspended = DomainEvent<
  'ActivitySuspended',
  { activity: string; suspendedOn: string; reason: string }
>;

export type ActivityResumed = DomainEvent<'ActivityResumed', { activity: string; resumedOn: string }>;

export type ActivityCompleted = DomainEvent<'ActivityCompleted', { activity: string; completedOn: string }>;

export type ActivityRescheduled = DomainEvent<
  'ActivityRescheduled',
  { activity: string; formerWindow: Window; window: Window; horizon: Horizon; reason: string }
>;

export type ActivityModalityChanged = DomainEvent<
  'ActivityModalityChanged',
  {
    activity: string;
    /** Null: none was recorded before. */
    formerModality: string | null;
    modality: string;
    /** Persons the former and the new modality were meant to reach; null when nobody estimated. */
    formerReach: number | null;
    reach: number | null;
    horizon: Horizon;
    reason: string;
  }
>;

export type ActivityEliminated = DomainEvent<
  'ActivityEliminated',
  {
    activity: string;
    /** Last day on which something may have taken place. */
    eliminatedOn: string;
    reason: string;
    /** Null: not known. */
    releasedAmount: Money | null;
    /** UUID of the budget revision that eliminates it. */
    revision?: string;
  }
>;

export type ActivityEvent =
  | ActivityPlanned
  | ActivityOccurrenceLogged
  | ActivityScheduled
  | ActivityStarted
  | ActivitySuspended
  | ActivityResumed
  | ActivityCompleted
  | ActivityRescheduled
  | ActivityModalityChanged
  | ActivityEliminated;
