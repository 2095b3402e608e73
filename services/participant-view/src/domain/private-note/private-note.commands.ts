import type { Command, CommandContext } from '@concert/event-sourcing';
import type { NoteSubject } from './private-note.events.js';

export class SharePrivateNote implements Command {
  constructor(
    readonly data: { participant: string; note: string; effectiveDate?: string },
    readonly context: CommandContext,
  ) {}
}

export class WritePrivateNote implements Command {
  constructor(
    readonly data: {
      /** Whose note it is. */
      participant: string;
      programme: string;
      about: NoteSubject;
      text: string;
      effectiveDate?: string;
    },
    readonly context: CommandContext,
  ) {}
}
