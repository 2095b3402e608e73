import { Command } from '@concert/event-sourcing';
import type { CommittedDefinition } from './definition-of-committed.events.js';

export class ChooseDefinitionOfCommitted extends Command<{
  participant: string;
  definition: CommittedDefinition;
  effectiveDate?: string;
}> {}
