import { Command } from '@concert/event-sourcing';
import type { NoteSubject } from './private-note.events.js';

export class SharePrivateNote extends Command<{ participant: string; note: string; effectiveDate?: string }> {}

export class WritePrivateNote extends Command<{
  /** Whose note it is. */
  participant: string;
  programme: string;
  about: NoteSubject;
  text: string;
  effectiveDate?: string;
}> {}
