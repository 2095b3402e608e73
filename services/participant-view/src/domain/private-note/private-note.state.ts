import type { Evolution } from '@concert/event-sourcing';
import type { PrivateNoteWritten } from './private-note.events.js';

export type PrivateNote = { status: 'unwritten' } | { status: 'written' };

export const privateNoteStream = (note: string): string => `private-note-${note}`;

export const privateNote: Evolution<PrivateNote, PrivateNoteWritten> = {
  initial: { status: 'unwritten' },
  evolve: () => ({ status: 'written' }),
};
