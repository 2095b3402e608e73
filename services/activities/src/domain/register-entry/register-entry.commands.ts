import type { Command, CommandContext } from '@concert/event-sourcing';
import type { RegisterEntryFollowedUp, RegisterEntryRecorded } from './register-entry.events.js';

export class RecordRegisterEntry implements Command {
  constructor(
    readonly data: RegisterEntryRecorded['data'] & { programme: string; effectiveDate?: string },
    readonly context: CommandContext,
  ) {}
}

export class FollowUpRegisterEntry implements Command {
  constructor(
    readonly data: Omit<RegisterEntryFollowedUp['data'], 'formerStatus'> & {
      programme: string;
      effectiveDate?: string;
    },
    readonly context: CommandContext,
  ) {}
}
