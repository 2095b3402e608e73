import { isZero, type Money } from '@concert/money';
import {
  type BookEntry,
  type BooksMapping,
  type ExplainDifferenceInOwnBooks,
  type ImportOwnBooks,
  type MapOwnBooks,
  type OwnBooks,
  type OwnBooksDifferenceExplained,
  OwnBooksDoNotDiffer,
  type OwnBooksImported,
  OwnBooksImportNotRight,
  OwnBooksLineMappedTwice,
  type OwnBooksMapped,
  OwnBooksWordMappedTwice,
} from './own-books.js';
import { readTable } from './read-table.js';

const repeatedIn = (names: readonly string[]): string | undefined =>
  names.find((name, index) => names.indexOf(name) < index);

const on = (effectiveDate: string | undefined): { effectiveDate?: string } => (effectiveDate ? { effectiveDate } : {});

/**
 * The mapping as a whole; the same again changes nothing.
 *
 * @throws OwnBooksLineMappedTwice  a budget line would stand at two places of the shared budget
 * @throws OwnBooksWordMappedTwice  a word would mean two things
 */
export const mapOwnBooks = ({ mapping: formerly }: OwnBooks, { data }: MapOwnBooks): OwnBooksMapped[] => {
  const { fiscalYearStartMonth, effectiveDate } = data;
  const lines = data.lines.map(({ line, output = null, category = null }) => ({ line, output, category }));
  const words = data.measures.map(({ word, measure }) => ({ word, measure }));
  const line = repeatedIn(lines.map((each) => each.line));
  if (line !== undefined) throw new OwnBooksLineMappedTwice('A budget line stands at one place', { line });
  const word = repeatedIn(words.map((each) => each.word));
  if (word !== undefined) throw new OwnBooksWordMappedTwice('A word means one thing', { word });

  const mapping: BooksMapping = { fiscalYearStartMonth, lines, measures: words };
  if (formerly && JSON.stringify(formerly) === JSON.stringify(mapping)) return [];
  return [{ type: 'OwnBooksMapped', data: mapping, ...on(effectiveDate) }];
};

const isAsBefore = (state: OwnBooks, entry: BookEntry): boolean =>
  JSON.stringify(state.entries.get(entry.row)) === JSON.stringify(entry);

/**
 * Takes over a table, or nothing of it.
 *
 * @throws OwnBooksImportNotRight  with every cell at fault
 */
export const importOwnBooks = (state: OwnBooks, { data }: ImportOwnBooks): OwnBooksImported[] => {
  const { entries, errors } = readTable(state, data);
  if (errors.length > 0) throw new OwnBooksImportNotRight(errors);
  const changed = entries.filter((entry) => !isAsBefore(state, entry));
  if (changed.length === 0) return [];

  const { import: id, mode, effectiveDate } = data;
  return [{ type: 'OwnBooksImported', data: { import: id, mode, entries: changed }, ...on(effectiveDate) }];
};

/**
 * Says why a figure of the books is not that of the shared record.
 *
 * @param difference  own books less shared record; null where one of them says nothing
 * @throws OwnBooksDoNotDiffer  there is nothing to explain
 */
export const explainDifference = (
  { data: { explanation, figure, text, effectiveDate } }: ExplainDifferenceInOwnBooks,
  difference: Money | null,
): OwnBooksDifferenceExplained[] => {
  if (difference === null || isZero(difference))
    throw new OwnBooksDoNotDiffer('Books and shared record do not differ there', { figure, difference });

  const data = { explanation, figure, difference, text };
  return [{ type: 'OwnBooksDifferenceExplained', data, ...on(effectiveDate) }];
};
