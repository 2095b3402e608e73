import { Command } from '@concert/event-sourcing';
import type { NumberConvention } from '@concert/money';
import type { BooksMapping, ImportMode } from './own-books.events.js';

export class MapOwnBooks extends Command<
  { participant: string; programme: string; effectiveDate?: string } & BooksMapping
> {}

/** How a file writes days. */
export const dateForms = ['YYYY-MM-DD', 'DD/MM/YYYY', 'MM/DD/YYYY', 'DD.MM.YYYY'] as const;
export type DateForm = (typeof dateForms)[number];

/** Heading of the column that holds each fact; a column left out is blank in every row. */
export interface BookColumns {
  readonly row: string;
  readonly line?: string;
  readonly date?: string;
  readonly measure?: string;
  readonly amount?: string;
  readonly text?: string;
}

/** A file as it was read: headings first, then the rows, each with as many cells. */
export type Table = readonly (readonly string[])[];

export class ImportOwnBooks extends Command<{
  participant: string;
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
  participant: string;
  programme: string;
  figure: string;
  text: string;
  effectiveDate?: string;
}> {}
