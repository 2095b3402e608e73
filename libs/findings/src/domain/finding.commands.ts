import { Command } from '@concert/event-sourcing';

/** Given by reactions only: a finding is never raised or resolved by hand. */
export class ReconcileProgramme extends Command<{
  readonly programme: string;
  /** Position in this service's log that must have been read; left out when another service's fact changed. */
  readonly upTo?: bigint;
}> {}

export class ExplainFinding extends Command<{
  readonly programme: string;
  readonly finding: string;
  readonly explanation: string;
  readonly effectiveDate?: string;
}> {}

/** Puts a finding to an organization or body: it is to say why, or to correct its figures. */
export class AssignFinding extends Command<{
  readonly programme: string;
  readonly finding: string;
  readonly organization: string;
  readonly effectiveDate?: string;
}> {}

/** Lets the figures stand as they are; the reason comes with the command. */
export class AcceptFinding extends Command<{
  readonly programme: string;
  readonly finding: string;
  readonly effectiveDate?: string;
}> {}

export class ReopenFinding extends Command<{
  readonly programme: string;
  readonly finding: string;
  readonly effectiveDate?: string;
}> {}
