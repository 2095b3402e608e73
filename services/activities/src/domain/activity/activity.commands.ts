import type { Command, CommandContext } from '@concert/event-sourcing';
import type { Money } from '@concert/money';
import type { Window } from '@concert/reference-data';
import type { ActivityEliminated, ActivityOccurrenceLogged, ActivityPlanned, Horizon } from './activity.events.js';

/** Where an activity stands in the results framework: under an output, or under an outcome only. */
export type Placement = { readonly output: string } | { readonly outcome: string };

export class PlanActivity implements Command {
  constructor(
    readonly data: Omit<ActivityPlanned['data'], 'output' | 'outcome'> & {
      programme: string;
      placement: Placement;
      effectiveDate?: string;
    },
    readonly context: CommandContext,
  ) {}
}

export class LogActivityOccurrence implements Command {
  constructor(
    readonly data: Omit<ActivityOccurrenceLogged['data'], 'byWhom'> & {
      programme: string;
      /** Left out: the organization that acts, or for which somebody acts. */
      byWhom?: string[];
      effectiveDate?: string;
    },
    readonly context: CommandContext,
  ) {}
}

/** Something took place that nobody had planned: it enters the plan on the days on which it took place. */
export class LogUnplannedActivity implements Command {
  constructor(
    readonly data: {
      readonly programme: string;
      readonly plan: Pick<ActivityPlanned['data'], 'activity' | 'title' | 'lead' | 'collaborators'> & {
        readonly placement: Placement;
      };
      readonly occurrence: Omit<LogActivityOccurrence['data'], 'programme' | 'activity'>;
    },
    readonly context: CommandContext,
  ) {}
}

/** Which activity, and the day on which it becomes true: the day of the command when left out. */
export interface OfActivity {
  readonly programme: string;
  readonly activity: string;
  readonly effectiveDate?: string;
}

export class ScheduleActivity implements Command {
  constructor(
    readonly data: OfActivity & { window: Window },
    readonly context: CommandContext,
  ) {}
}

export class StartActivity implements Command {
  constructor(
    readonly data: OfActivity,
    readonly context: CommandContext,
  ) {}
}

export class SuspendActivity implements Command {
  constructor(
    readonly data: OfActivity & { reason: string },
    readonly context: CommandContext,
  ) {}
}

export class ResumeActivity implements Command {
  constructor(
    readonly data: OfActivity,
    readonly context: CommandContext,
  ) {}
}

export class CompleteActivity implements Command {
  constructor(
    readonly data: OfActivity,
    readonly context: CommandContext,
  ) {}
}

export class RescheduleActivity implements Command {
  constructor(
    readonly data: OfActivity & { window: Window; horizon: Horizon; reason: string },
    readonly context: CommandContext,
  ) {}
}

export class ChangeActivityModality implements Command {
  constructor(
    readonly data: OfActivity & {
      modality: string;
      formerReach: number | null;
      reach: number | null;
      horizon: Horizon;
      reason: string;
    },
    readonly context: CommandContext,
  ) {}
}

/** Given by an applied budget revision, never by hand. */
export class CarryOutElimination implements Command {
  constructor(
    readonly data: OfActivity & { reason: string; releasedAmount: Money | null; revision: string },
    readonly context: CommandContext,
  ) {}
}

export class EliminateActivity implements Command {
  constructor(
    readonly data: OfActivity & Omit<ActivityEliminated['data'], 'eliminatedOn'>,
    readonly context: CommandContext,
  ) {}
}
