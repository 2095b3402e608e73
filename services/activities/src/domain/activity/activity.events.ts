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

export type ActivityEvent = ActivityPlanned | ActivityOccurrenceLogged;
