import type { Evolution } from '@concert/event-sourcing';
import type { Money } from '@concert/money';
import type { Window } from '@concert/reference-data';
import type { ActivityEvent } from './activity.events.js';

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
    case 'ActivityOccurrenceLogged':
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
