import type { Command, CommandContext } from '@concert/event-sourcing';
import type { CommittedDefinition } from './definition-of-committed.events.js';

export class ChooseDefinitionOfCommitted implements Command {
  constructor(
    readonly data: { participant: string; definition: CommittedDefinition; effectiveDate?: string },
    readonly context: CommandContext,
  ) {}
}
