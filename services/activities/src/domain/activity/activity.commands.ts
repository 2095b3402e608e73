import { Command } from '@concert/event-sourcing';
import type { Money } from '@concert/money';
import type { Window } from '@concert/reference-data';
import type { ActivityEliminated, ActivityOccurrenceLogged, ActivityPlanned, Horizon } from './activity.events.js';

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
