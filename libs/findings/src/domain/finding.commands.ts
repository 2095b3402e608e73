import type { Command, CommandContext } from '@concert/event-sourcing';

/** Given by reactions only: a finding is never raised or resolved by hand. */
export class ReconcileProgramme implements Command {
  constructor(
    readonly data: {
      readonly programme: string;
      /** Position in this service's log that must have been read; left out when another service's fact changed. */
      readonly upTo?: bigint;
    },
    readonly context: CommandContext,
  ) {}
}

export class ExplainFinding implements Command {
  constructor(
    readonly data: {
      readonly programme: string;
      readonly finding: string;
      readonly explanation: string;
      readonly effectiveDate?: string;
    },
    readonly context: CommandContext,
  ) {}
}
