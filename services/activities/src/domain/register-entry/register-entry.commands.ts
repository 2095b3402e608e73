import type { Command, CommandContext } from '@concert/event-sourcing';
import type { EntryStatus, RegisterEntryRecorded } from './register-entry.events.js';

export class RecordRegisterEntry implements Command {
  constructor(
    readonly data: RegisterEntryRecorded['data'] & { programme: string; effectiveDate?: string },
    readonly context: CommandContext,
  ) {}
}

export class FollowUpRegisterEntry implements Command {
  constructor(
    readonly data: { programme: string; entry: string; status: EntryStatus; note?: string; effectiveDate?: string },
    readonly context: CommandContext,
  ) {}
}
