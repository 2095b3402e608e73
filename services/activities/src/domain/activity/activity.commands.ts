import type { Command, CommandContext } from '@concert/event-sourcing';
import type { ActivityOccurrenceLogged, ActivityPlanned } from './activity.events.js';

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
