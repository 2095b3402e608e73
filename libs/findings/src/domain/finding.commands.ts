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

/** Puts a finding to an organization or body: it is to say why, or to correct its figures. */
export class AssignFinding implements Command {
  constructor(
    readonly data: {
      readonly programme: string;
      readonly finding: string;
      readonly organization: string;
      readonly effectiveDate?: string;
    },
    readonly context: CommandContext,
  ) {}
}

/** Lets the figures stand as they are; the reason comes with the command. */
export class AcceptFinding implements Command {
  constructor(
    readonly data: { readonly programme: string; readonly finding: string; readonly effectiveDate?: string },
    readonly context: CommandContext,
  ) {}
}

export class ReopenFinding implements Command {
  constructor(
    readonly data: { readonly programme: string; readonly finding: string; readonly effectiveDate?: string },
    readonly context: CommandContext,
  ) {}
}
