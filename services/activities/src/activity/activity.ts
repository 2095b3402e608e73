import {
  Command,
  type Correction,
  type DomainEvent,
  type Evolution,
  rejection,
  type Withdrawal,
} from '@concert/event-sourcing';
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

/** All that an occurrence says. */
export type OccurrenceValues = Omit<ActivityOccurrenceLogged['data'], 'occurrence'> & {
  /** The document that shows it. */
  evidence?: string;
};

export interface OfOccurrence {
  /** UUID of the activity under which it was logged first: the log keeps it there, whatever it is moved to. */
  activity: string;
  occurrence: string;
}

/** What was logged was not right; the occurrence says something else from now on. */
export type ActivityOccurrenceCorrected = DomainEvent<
  'ActivityOccurrenceCorrected',
  OfOccurrence & Correction<OccurrenceValues>
>;

/** Nothing took place as it was logged: not at all, or not before another day. */
export type ActivityOccurrenceWithdrawn = DomainEvent<
  'ActivityOccurrenceWithdrawn',
  OfOccurrence & Withdrawal<OccurrenceValues>
>;

/** What of a plan is corrected: its days are rescheduled, and its place in the results framework stays. */
export type PlanValues = Pick<ActivityPlanned['data'], 'title' | 'lead' | 'collaborators' | 'sites' | 'plannedCost'>;

/** What was planned was not right; the activity says something else from the day of its plan on. */
export type ActivityCorrected = DomainEvent<'ActivityCorrected', { activity: string } & Correction<PlanValues>>;

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
  | ActivityCorrected
  | ActivityOccurrenceLogged
  | ActivityOccurrenceCorrected
  | ActivityOccurrenceWithdrawn
  | ActivityScheduled
  | ActivityStarted
  | ActivitySuspended
  | ActivityResumed
  | ActivityCompleted
  | ActivityRescheduled
  | ActivityModalityChanged
  | ActivityEliminated;

/** Where an activity stands in the results framework: under an output, or under an outcome only. */
export type Placement = { readonly output: string } | { readonly outcome: string };

export class PlanActivity extends Command<
  Omit<ActivityPlanned['data'], 'output' | 'outcome'> & {
    programme: string;
    placement: Placement;
    effectiveDate?: string;
  }
> {}

export class LogActivityOccurrence extends Command<
  Omit<ActivityOccurrenceLogged['data'], 'byWhom'> & {
    programme: string;
    /** Left out: the organization that acts, or for which somebody acts. */
    byWhom?: string[];
    effectiveDate?: string;
  }
> {}

/** Something took place that nobody had planned: it enters the plan on the days on which it took place. */
export class LogUnplannedActivity extends Command<{
  readonly programme: string;
  readonly plan: Pick<ActivityPlanned['data'], 'activity' | 'title' | 'lead' | 'collaborators'> & {
    readonly placement: Placement;
  };
  readonly occurrence: Omit<LogActivityOccurrence['data'], 'programme' | 'activity'>;
}> {}

/** Which activity, and the day on which it becomes true: the day of the command when left out. */
export interface OfActivity {
  readonly programme: string;
  readonly activity: string;
  readonly effectiveDate?: string;
}

export class ScheduleActivity extends Command<OfActivity & { window: Window }> {}

export class StartActivity extends Command<OfActivity> {}

export class SuspendActivity extends Command<OfActivity & { reason: string }> {}

export class ResumeActivity extends Command<OfActivity> {}

export class CompleteActivity extends Command<OfActivity> {}

export class RescheduleActivity extends Command<OfActivity & { window: Window; horizon: Horizon; reason: string }> {}

export class ChangeActivityModality extends Command<
  OfActivity & {
    modality: string;
    formerReach: number | null;
    reach: number | null;
    horizon: Horizon;
    reason: string;
  }
> {}

/** Given by an applied budget revision, never by hand. */
export class CarryOutElimination extends Command<
  OfActivity & { reason: string; releasedAmount: Money | null; revision: string }
> {}

export class EliminateActivity extends Command<OfActivity & Omit<ActivityEliminated['data'], 'eliminatedOn'>> {}

interface Plan {
  readonly lead: string;
  readonly collaborators: readonly string[];
  readonly window: Window;
  /** Null: not costed. */
  readonly plannedCost: Money | null;
  /** Null: none was recorded. */
  readonly modality: string | null;
}

/** Where an activity stands while something may still take place under it. */
export type Standing =
  | { readonly status: 'planned' }
  | { readonly status: 'scheduled' }
  | { readonly status: 'ongoing'; readonly startedOn: string };

export type PlannedActivity = Plan &
  (
    | Standing
    | { readonly status: 'suspended'; readonly suspendedOn: string; readonly before: Standing }
    | { readonly status: 'completed'; readonly completedOn: string }
    | { readonly status: 'eliminated'; readonly eliminatedOn: string }
  );

export type Activity = { readonly status: 'unplanned' } | PlannedActivity;

export const activityStream = (id: string): string => `activity-${id}`;

const planOf = ({ lead, collaborators, window, plannedCost, modality }: PlannedActivity): Plan => ({
  lead,
  collaborators,
  window,
  plannedCost,
  modality,
});

const standingOf = (activity: PlannedActivity): Standing =>
  activity.status === 'ongoing'
    ? { status: 'ongoing', startedOn: activity.startedOn }
    : { status: activity.status === 'scheduled' ? 'scheduled' : 'planned' };

const evolve = (activity: Activity, { type, data }: ActivityEvent): Activity => {
  if (type === 'ActivityPlanned') {
    const { lead, collaborators, window, plannedCost } = data;
    return { status: 'planned', lead, collaborators, window, plannedCost, modality: null };
  }
  if (activity.status === 'unplanned') throw new Error(`${type} of ${data.activity}, which nobody planned`);
  const plan = planOf(activity);
  switch (type) {
    case 'ActivityCorrected': {
      const { lead, collaborators, plannedCost } = data.newValues;
      return { ...activity, lead, collaborators, plannedCost };
    }
    case 'ActivityOccurrenceLogged':
    case 'ActivityOccurrenceCorrected':
    case 'ActivityOccurrenceWithdrawn':
      return activity;
    case 'ActivityScheduled':
      return { ...plan, window: data.window, status: 'scheduled' };
    case 'ActivityStarted':
      return { ...plan, status: 'ongoing', startedOn: data.startedOn };
    case 'ActivitySuspended':
      return { ...plan, status: 'suspended', suspendedOn: data.suspendedOn, before: standingOf(activity) };
    case 'ActivityResumed':
      return activity.status === 'suspended' ? { ...plan, ...activity.before } : activity;
    case 'ActivityCompleted':
      return { ...plan, status: 'completed', completedOn: data.completedOn };
    case 'ActivityRescheduled':
      return { ...activity, window: data.window };
    case 'ActivityModalityChanged':
      return { ...activity, modality: data.modality };
    case 'ActivityEliminated':
      return { ...plan, status: 'eliminated', eliminatedOn: data.eliminatedOn };
  }
};

export const activity: Evolution<Activity, ActivityEvent> = { initial: { status: 'unplanned' }, evolve };

export class ActivityAlreadyPlanned extends rejection('ACTIVITY_ALREADY_PLANNED') {}
export class ActivityEndsBeforeItStarts extends rejection('ACTIVITY_ENDS_BEFORE_IT_STARTS') {}
export class ActivityOutsideProgrammeWindow extends rejection('ACTIVITY_OUTSIDE_PROGRAMME_WINDOW') {}
export class ActivityCurrencyDiffers extends rejection('ACTIVITY_CURRENCY_DIFFERS') {}
export class ActivityOccurrenceEndsBeforeItStarts extends rejection('ACTIVITY_OCCURRENCE_ENDS_BEFORE_IT_STARTS') {}
export class ActivityParticipantsCountedTwice extends rejection('ACTIVITY_PARTICIPANTS_COUNTED_TWICE') {}
export class ActivityStatusDoesNotAllow extends rejection('ACTIVITY_STATUS_DOES_NOT_ALLOW') {}
export class ActivityWasEliminated extends rejection('ACTIVITY_WAS_ELIMINATED') {}
export class ActivityDaysOutOfOrder extends rejection('ACTIVITY_DAYS_OUT_OF_ORDER') {}
export class ActivityWindowUnchanged extends rejection('ACTIVITY_WINDOW_UNCHANGED') {}
export class ActivityModalityUnchanged extends rejection('ACTIVITY_MODALITY_UNCHANGED') {}
export class ActivityReleasesMoreThanPlanned extends rejection('ACTIVITY_RELEASES_MORE_THAN_PLANNED') {}
