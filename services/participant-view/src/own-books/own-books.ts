import { Command, type DomainEvent, type Evolution, rejection, Rejection } from '@concert/event-sourcing';
import type { Money, NumberConvention } from '@concert/money';

/** What an entry of the books says about money; the same four that the shared record knows. */
export const measures = ['allocated', 'transferred', 'committed', 'disbursed'] as const;
export type Measure = (typeof measures)[number];

/** Where one of the participant's own budget lines stands in the shared budget. */
export interface MappedLine {
  readonly line: string;
  /** Code of the shared output. */
  readonly output: string | null;
  /** UNDG harmonized budget category, `1` to `8`. */
  readonly category: string | null;
}

/** A word of the participant's own system, such as `Obligation`, and what it means here. */
export interface MappedMeasure {
  readonly word: string;
  readonly measure: Measure;
}

export interface BooksMapping {
  /** 1 to 12: the month in which the participant's own year begins. */
  readonly fiscalYearStartMonth: number;
  readonly lines: readonly MappedLine[];
  readonly measures: readonly MappedMeasure[];
}

/** One line of the participant's own books. */
export interface BookEntry {
  /** The participant's own identifier, such as a voucher number. */
  readonly row: string;
  readonly line: string;
  /** ISO date. */
  readonly date: string;
  readonly measure: Measure;
  readonly amount: Money;
  readonly text: string | null;
}

export type OwnBooksMapped = DomainEvent<'OwnBooksMapped', BooksMapping>;

export type OwnBooksImported = DomainEvent<
  'OwnBooksImported',
  {
    import: string;
    mode: ImportMode;
    /** Every entry that is new or no longer what it was, as it is now. */
    entries: readonly BookEntry[];
  }
>;

/** `add`: rows that are not there yet; `replace`: rows that are. */
export const importModes = ['add', 'replace'] as const;
export type ImportMode = (typeof importModes)[number];

export type OwnBooksDifferenceExplained = DomainEvent<
  'OwnBooksDifferenceExplained',
  {
    explanation: string;
    /** Which figure of the comparison, such as `disbursed 2010-2` or `allocated 1.1/5`. */
    figure: string;
    /** Own books less shared record, as it was when it was explained. */
    difference: Money;
    text: string;
  }
>;

export type OwnBooksEvent = OwnBooksMapped | OwnBooksImported | OwnBooksDifferenceExplained;

export class MapOwnBooks extends Command<{
  programme: string;
  fiscalYearStartMonth: number;
  /** A line without output or category stands nowhere in particular. */
  lines: readonly (Pick<MappedLine, 'line'> & Partial<MappedLine>)[];
  measures: readonly MappedMeasure[];
  effectiveDate?: string;
}> {}

/** How a file writes days. */
export const dateForms = ['YYYY-MM-DD', 'DD/MM/YYYY', 'MM/DD/YYYY', 'DD.MM.YYYY'] as const;
export type DateForm = (typeof dateForms)[number];

/** Heading of the column that holds each fact; a column left out is blank in every row. */
export type BookColumns = { readonly row: string } & {
  readonly [Fact in 'line' | 'date' | 'measure' | 'amount' | 'text']?: string;
};

/** A file as it was read: headings first, then the rows, each with as many cells. */
export type Table = readonly (readonly string[])[];

export class ImportOwnBooks extends Command<{
  import: string;
  programme: string;
  mode: ImportMode;
  locale: NumberConvention;
  dates: DateForm;
  currency: string;
  columns: BookColumns;
  table: Table;
  effectiveDate?: string;
}> {}

export class ExplainDifferenceInOwnBooks extends Command<{
  explanation: string;
  programme: string;
  figure: string;
  text: string;
  effectiveDate?: string;
}> {}

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

export class OwnBooksLineMappedTwice extends rejection('OWN_BOOKS_LINE_MAPPED_TWICE') {}
export class OwnBooksWordMappedTwice extends rejection('OWN_BOOKS_WORD_MAPPED_TWICE') {}

/** A cell that cannot be taken over. Row 1 holds the headings, as a spreadsheet counts. */
export interface CellError {
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

export class OwnBooksImportNotRight extends Rejection {
  readonly code = 'OWN_BOOKS_IMPORT_NOT_RIGHT';

  constructor(readonly cells: readonly CellError[]) {
    super(`${cells.length} cells are not right, so nothing was taken over`, { cells });
  }
}

export class OwnBooksDoNotDiffer extends rejection('OWN_BOOKS_DO_NOT_DIFFER') {}
