import type { Evolution } from '@concert/event-sourcing';
import type { ActivityEvent } from './activity.events.js';

export interface PlannedActivity {
  readonly status: 'planned';
  readonly lead: string;
  readonly collaborators: readonly string[];
}

export type Activity = { readonly status: 'unplanned' } | PlannedActivity;

export const activityStream = (id: string): string => `activity-${id}`;

const evolve = (activity: Activity, { type, data }: ActivityEvent): Activity => {
  switch (type) {
    case 'ActivityPlanned':
      return { status: 'planned', lead: data.lead, collaborators: data.collaborators };
    case 'ActivityOccurrenceLogged':
      return activity;
  }
};

export const activity: Evolution<Activity, ActivityEvent> = { initial: { status: 'unplanned' }, evolve };
