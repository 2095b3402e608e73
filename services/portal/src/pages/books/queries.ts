import { present, recordList, recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

/** Whose books, beside which part of the shared record. */
export interface BooksPlace extends Place {
  readonly participant: string;
}

export const comparisonQuery = ({ participant, ...place }: BooksPlace) =>
  recordQuery('/api/views/{participant}/programmes/{programme}/books/comparison', place, { participant });

export const mappingQuery = ({ participant, ...place }: BooksPlace) =>
  recordQuery('/api/views/{participant}/programmes/{programme}/books/mapping', present(place), { participant });

export const entriesQuery = ({ participant, ...place }: BooksPlace) =>
  recordList('/api/views/{participant}/programmes/{programme}/books', present(place), { participant });
