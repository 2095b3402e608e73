import type { Evolution } from '@concert/event-sourcing';
import type { NoteSubject, PrivateNoteEvent } from './private-note.events.js';

export type PrivateNote =
  | { readonly status: 'unwritten' }
  | { readonly status: 'written' | 'shared'; readonly about: NoteSubject; readonly text: string };

export const privateNoteStream = (note: string): string => `private-note-${note}`;

export const privateNote: Evolution<PrivateNote, PrivateNoteEvent> = {
  initial: { status: 'unwritten' },
  evolve: (_, { type, data: { about, text } }): PrivateNote => {
    switch (type) {
      case 'PrivateNoteWritten':
        return { status: 'written', about, text };
      case 'PrivateNoteShared':
        return { status: 'shared', about, text };
    }
  },
};
