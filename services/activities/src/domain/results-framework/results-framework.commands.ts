import type { Command, CommandContext } from '@concert/event-sourcing';

export class DefineOutcome implements Command {
  constructor(
    readonly data: { programme: string; code: string; title: string; originalTerm?: string; effectiveDate?: string },
    readonly context: CommandContext,
  ) {}
}

export class DefineOutput implements Command {
  constructor(
    readonly data: {
      programme: string;
      code: string;
      /** Code of the outcome it contributes to. */
      outcome: string;
      title: string;
      lead?: string;
      effectiveDate?: string;
    },
    readonly context: CommandContext,
  ) {}
}
