import { CsvError, parse } from 'csv-parse/sync';
import { normalised } from './headers.js';
import { columnsOf, type ImportTemplate } from './template.js';
import { requireRows, type SheetCell, type Table, UnreadableSheet } from './table.js';

const DELIMITERS = [',', ';', '\t'];

const LINES_LOOKED_AT = 30;

/** The separator under which most headings of the template are found in one of the first lines. */
const delimiterOf = (text: string, template: ImportTemplate): string => {
  const lines = text.split(/\r?\n/, LINES_LOOKED_AT);
  const known = new Set(columnsOf(template).map(({ header }) => normalised(header)));
  const found = (delimiter: string): number =>
    Math.max(...lines.map((line) => line.split(delimiter).filter((part) => known.has(normalised(part))).length));
  return DELIMITERS.reduce((best, each) => (found(each) > found(best) ? each : best));
};

/** Undoes the apostrophe that keeps a spreadsheet program from taking a text for a formula. */
const unguarded = (text: string): string => text.replace(/^'(?=[=+\-@\t\r])/, '');

const cellOf = (text: string): SheetCell | null => {
  const words = unguarded(text).trim();
  return words === '' ? null : { text: words };
};

/** @throws UnreadableSheet  it is no UTF-8 text, or a quotation mark is not closed */
export const readCsv = (bytes: Uint8Array, template: ImportTemplate): Table => {
  const text = decoded(bytes);
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text, template),
      relax_column_count: true,
      relax_quotes: true,
    });
    const numbered = rows.map((cells, index) => ({ number: index + 1, cells: cells.map(cellOf) }));
    return requireRows({ sheet: null, rows: numbered });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableSheet('CSV_UNREADABLE', error.message, `A${error.lines ?? 1}`);
  }
};

const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableSheet('CSV_NOT_UTF8', 'The file is not UTF-8: save it as "CSV UTF-8", or send the XLSX');
  }
};
