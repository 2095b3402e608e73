import type { DomainEvent } from '@concert/event-sourcing';
import type { Money } from '@concert/money';

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
