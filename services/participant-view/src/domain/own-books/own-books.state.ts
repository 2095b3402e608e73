import type { Evolution } from '@concert/event-sourcing';
import type { BookEntry, BooksMapping, OwnBooksEvent } from './own-books.events.js';

export interface OwnBooks {
  readonly mapping: BooksMapping | null;
  /** By the participant's own row identifier. */
  readonly entries: ReadonlyMap<string, BookEntry>;
}

export const ownBooksStream = (programme: string): string => `own-books-${programme}`;

export const ownBooks: Evolution<OwnBooks, OwnBooksEvent> = {
  initial: { mapping: null, entries: new Map() },
  evolve: (state, event): OwnBooks => {
    switch (event.type) {
      case 'OwnBooksMapped':
        return { ...state, mapping: event.data };
      case 'OwnBooksImported':
        return {
          ...state,
          entries: new Map([...state.entries, ...event.data.entries.map((entry) => [entry.row, entry] as const)]),
        };
      case 'OwnBooksDifferenceExplained':
        return state;
    }
  },
};
