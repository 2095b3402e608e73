import { InvalidAmount, parsePrinted } from '@concert/money';
import { EARLIEST_DAY, isCalendarDate, isPlausibleDay, LATEST_DAY } from '@concert/reference-data';
import {
  type BookColumns,
  type BookEntry,
  type CellError,
  type DateForm,
  type ImportOwnBooks,
  type Measure,
  measures,
  type OwnBooks,
} from './own-books.js';

type Column = keyof BookColumns;
type Reading<Value> = { readonly value: Value } | { readonly message: string };

export interface TableRead {
  readonly entries: readonly BookEntry[];
  readonly errors: readonly CellError[];
}

const PARTS: Record<DateForm, readonly [RegExp, (parts: readonly string[]) => string]> = {
  'YYYY-MM-DD': [/^(\d{4})-(\d{2})-(\d{2})$/, ([year, month, day]) => `${year}-${month}-${day}`],
  'DD/MM/YYYY': [/^(\d{2})\/(\d{2})\/(\d{4})$/, ([day, month, year]) => `${year}-${month}-${day}`],
  'MM/DD/YYYY': [/^(\d{2})\/(\d{2})\/(\d{4})$/, ([month, day, year]) => `${year}-${month}-${day}`],
  'DD.MM.YYYY': [/^(\d{2})\.(\d{2})\.(\d{4})$/, ([day, month, year]) => `${year}-${month}-${day}`],
};

const dateIn = (text: string, form: DateForm): Reading<string> => {
  const [pattern, isoOf] = PARTS[form];
  const iso = isoOf(pattern.exec(text)?.slice(1) ?? []);
  if (!isCalendarDate(iso)) return { message: `"${text}" is not a day that exists, written ${form}` };
  return isPlausibleDay(iso)
    ? { value: iso }
    : { message: `"${text}" does not lie between ${EARLIEST_DAY} and ${LATEST_DAY}` };
};

const measureIn = (text: string, { mapping }: OwnBooks): Reading<Measure> => {
  const value =
    measures.find((measure) => measure === text) ?? mapping?.measures.find(({ word }) => word === text)?.measure;
  return value
    ? { value }
    : { message: `"${text}" is none of ${measures.join(', ')}, nor a word that the mapping explains` };
};

const amountIn = (text: string, { currency, locale }: ImportOwnBooks['data']): Reading<BookEntry['amount']> => {
  try {
    return { value: parsePrinted(text, currency, locale) };
  } catch (error) {
    if (error instanceof InvalidAmount) return { message: error.message };
    throw error;
  }
};

/** The entries that a table gives, beside those in the books, and every cell that gives none. A blank changes nothing. */
export const readTable = (state: OwnBooks, data: ImportOwnBooks['data']): TableRead => {
  const { table, columns, mode, dates } = data;
  const [headings = [], ...rows] = table;
  const errors: CellError[] = Object.values(columns)
    .filter((heading) => heading !== undefined && headings.filter((each) => each === heading).length !== 1)
    .map((column) => ({ row: 1, column, message: `There must be one column "${column}"` }));
  if (errors.length > 0) return { entries: [], errors };

  const seen = new Map<string, number>();
  const entries = rows.flatMap((cells, index): BookEntry[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const row = index + 2;
    const printed = (column: Column): string => {
      const heading = columns[column];
      return heading === undefined ? '' : (cells[headings.indexOf(heading)] ?? '').trim();
    };
    const wrong = (column: Column, message: string): undefined => {
      errors.push({ row, column: columns[column] ?? column, message });
      return undefined;
    };

    const id = printed('row');
    const there = state.entries.get(id);
    const before = seen.get(id);
    seen.set(id, row);
    if (id === '') wrong('row', 'Every row has an identifier');
    else if (before !== undefined) wrong('row', `"${id}" stands in row ${before} already`);
    else if (mode === 'add' && there) wrong('row', `"${id}" is in the books already: replace it instead`);
    else if (mode === 'replace' && !there) wrong('row', `"${id}" is not in the books: add it instead`);

    const cell = <Value>(column: Column, former: Value | undefined, read: (text: string) => Reading<Value>) => {
      const text = printed(column);
      if (text === '') return former ?? (mode === 'add' ? wrong(column, 'is blank') : undefined);
      const reading = read(text);
      return 'value' in reading ? reading.value : wrong(column, reading.message);
    };
    const line = cell('line', there?.line, (value) => ({ value }));
    const date = cell('date', there?.date, (text) => dateIn(text, dates));
    const measure = cell('measure', there?.measure, (text) => measureIn(text, state));
    const amount = cell('amount', there?.amount, (text) => amountIn(text, data));
    if (line === undefined || date === undefined || measure === undefined || amount === undefined) return [];
    return [{ row: id, line, date, measure, amount, text: printed('text') || (there?.text ?? null) }];
  });
  return { entries, errors };
};
