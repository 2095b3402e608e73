import { api, read, readAll } from '~/api/client';
import { recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

/** Whose books, beside which part of the shared record. */
export interface BooksPlace extends Place {
  readonly participant: string;
}

const pathOf = ({ participant, programme }: BooksPlace) => ({ participant, programme });

export const comparisonQuery = (place: BooksPlace) =>
  recordQuery('view', place, [place.participant, 'books', 'comparison'], () =>
    read(
      api.GET('/api/views/{participant}/programmes/{programme}/books/comparison', {
        params: { path: pathOf(place), query: { ...place.moment } },
      }),
    ),
  );

export const mappingQuery = (place: BooksPlace) =>
  recordQuery('view', { ...place, moment: {} }, [place.participant, 'books', 'mapping'], () =>
    read(api.GET('/api/views/{participant}/programmes/{programme}/books/mapping', { params: { path: pathOf(place) } })),
  );

export const entriesQuery = (place: BooksPlace) =>
  recordQuery('view', { ...place, moment: {} }, [place.participant, 'books', 'entries'], () =>
    readAll((cursor) =>
      api.GET('/api/views/{participant}/programmes/{programme}/books', {
        params: { path: pathOf(place), query: { limit: 1000, ...(cursor ? { cursor } : {}) } },
      }),
    ),
  );
