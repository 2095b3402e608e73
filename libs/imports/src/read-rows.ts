import { headingsOf, isHeadingAgain, type Headings } from './headers.js';
import { type CellsByKey, settle } from './shares.js';
import { addressOf, type CellRemark, isBlank, remarkAt, type SheetCell, type SheetRow, type Table } from './table.js';
import { type Column, columnsOf, type ImportTemplate, MODE, type Mode, ROW } from './template.js';
import { CellProblem, type Notation, type Value, valueOf } from './values.js';

export interface ReadSettings extends Notation {
  /** For rows that declare none of their own. */
  readonly mode?: Mode;
}

/** A row of the sheet, understood as far as it can be. */
export interface ImportRow {
  readonly number: number;
  /** Identifier of the row; undefined where the sheet gives none. */
  readonly row: string | undefined;
  readonly mode: Mode | undefined;
  readonly values: ReadonlyMap<string, Value>;
  /** The sheet's own characters, by column. */
  readonly printed: ReadonlyMap<string, string>;
  /** `A7:F7`. */
  readonly place: string;
  /** Where a column of this row stands, or would stand. */
  readonly cellOf: (key: string | undefined) => Pick<CellRemark, 'cell' | 'row' | 'column'>;
  readonly errors: readonly CellRemark[];
  readonly notes: readonly CellRemark[];
}

export interface ReadSheet {
  readonly sheet: string | null;
  readonly rows: readonly ImportRow[];
  /** About the headings. */
  readonly errors: readonly CellRemark[];
  readonly notes: readonly CellRemark[];
}

interface Reading {
  readonly template: ImportTemplate;
  readonly headings: Headings;
  readonly settings: ReadSettings;
  readonly hiddenRows: ReadonlySet<number>;
}

/**
 * Reads a filled-in template: every cell as its column's kind, every error with its cell.
 *
 * @throws UnreadableSheet when the sheet is blank
 */
export const readRows = (table: Table, template: ImportTemplate, settings: ReadSettings): ReadSheet => {
  const headings = headingsOf(table, template);
  const reading = { template, headings, settings, hiddenRows: new Set(table.hidden?.rows) };
  const below = table.rows.filter((row) => row.number > headings.row.number && !isBlank(row));
  const repeated = below.filter((row) => isHeadingAgain(row, headings));
  const rows = below.filter((row) => !repeated.includes(row)).map((row) => rowOf(row, reading));
  const notes = repeated.map(({ number }) => ({
    ...remarkAt(0, number),
    code: 'HEADING_REPEATED',
    message: 'The headings stand here again, as after a page break: the row is passed over',
  }));
  return {
    sheet: table.sheet,
    rows: withTwinsNamed(rows),
    errors: headings.errors,
    notes: [...hiddenSheetIn(table), ...headings.notes, ...notes],
  };
};

const hiddenSheetIn = ({ hidden }: Table): CellRemark[] =>
  hidden?.sheet
    ? [{ ...remarkAt(0, 1), code: 'SHEET_HIDDEN', message: 'This sheet is hidden in the workbook, and is read' }]
    : [];

/** What a cell says instead of a value, in words; undefined where it has one. */
const brokenBy = ({ text, typed }: SheetCell): string | undefined => {
  if (typed === 'error') return `The cell holds the error ${text}: put right what it is calculated from`;
  if (typed === 'formula')
    return 'The cell holds a formula whose result is not in the file: open and save it in a spreadsheet program, or type the value';
  return undefined;
};

const rowOf = ({ number, cells }: SheetRow, { template, headings, settings, hiddenRows }: Reading): ImportRow => {
  const places = new Map([...headings.columns].map(([place, column]) => [column.key, place]));
  const cellOf: ImportRow['cellOf'] = (key) => {
    const place = key === undefined ? undefined : places.get(key);
    const column = columnsOf(template).find((each) => each.key === key)?.header ?? null;
    return { cell: addressOf(place ?? 0, number), row: number, column };
  };
  const written: CellsByKey = new Map(
    [...headings.columns].flatMap(([place, { key }]) => {
      const cell = cells[place] ?? null;
      return cell === null ? [] : [[key, cell] as const];
    }),
  );
  const filled: CellsByKey = new Map([...written].filter(([, cell]) => brokenBy(cell) === undefined));
  const printed = new Map([...filled].map(([key, { text }]) => [key, text]));
  const values = new Map<string, Value>();
  const errors: CellRemark[] = [...written].flatMap(([key, cell]) => {
    const message = brokenBy(cell);
    return message === undefined ? [] : [{ ...cellOf(key), code: 'CELL_WITHOUT_VALUE', message }];
  });
  const notes: CellRemark[] = [];
  if (hiddenRows.has(number))
    notes.push({ ...cellOf(undefined), code: 'ROW_HIDDEN', message: 'This row is hidden in the sheet, and is read' });
  const attempt = (key: string, read: () => void): void => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof CellProblem)) throw error;
      const { code, message, suggestion } = error;
      errors.push({ ...cellOf(key), code, message, ...(suggestion !== undefined && { suggestion }) });
    }
  };

  const { shares = [] } = template;
  const settledTogether = new Set(shares.flatMap(({ amount, share, otherReading }) => [amount, share, otherReading]));
  for (const column of columnsOf(template)) {
    const cell = filled.get(column.key);
    if (cell && !settledTogether.has(column.key))
      attempt(column.key, () => values.set(column.key, valueOf(cell, column, settings)));
  }
  for (const check of shares)
    attempt(check.amount, () => {
      const { amount, share, note, printed: taken } = settle(check, filled, settings);
      if (amount !== null) values.set(check.amount, amount);
      if (share !== null) values.set(check.share, share);
      if (taken !== undefined) printed.set(check.amount, taken);
      // The sheet shows 19.64% where the cell holds 0.1964.
      if (share !== null && filled.get(check.share)?.typed === 'number') printed.set(check.share, `${share}%`);
      if (note !== undefined) notes.push({ ...cellOf(check.amount), code: 'READ_TWICE', message: note });
    });
  cells.forEach((cell, place) => {
    if (cell !== null && (headings.row.cells[place] ?? null) === null)
      errors.push({
        cell: addressOf(place, number),
        row: number,
        column: null,
        code: 'CELL_WITHOUT_HEADING',
        message: `"${cell.text}" stands under no heading`,
      });
  });

  const row = values.get(ROW.key) as string | undefined;
  const mode = (values.get(MODE.key) as Mode | undefined) ?? (filled.has(MODE.key) ? undefined : settings.mode);
  if (mode === undefined && !filled.has(MODE.key))
    errors.push({ ...cellOf(MODE.key), code: 'MODE_NOT_DECLARED', message: 'Say "add" or "replace", here or for all' });
  if (mode === 'replace' && row === undefined)
    errors.push({
      ...cellOf(ROW.key),
      code: 'ROW_IDENTIFIER_MISSING',
      message: 'What is replaced is named by its row identifier, as downloaded',
    });
  if (mode === 'add') errors.push(...missingIn(template.columns, written, cellOf));

  const last = Math.max(0, ...cells.flatMap((cell, place) => (cell === null ? [] : [place])));
  return {
    number,
    row,
    mode,
    values,
    printed,
    place: `${addressOf(0, number)}:${addressOf(last, number)}`,
    cellOf,
    errors,
    notes,
  };
};

const missingIn = (columns: readonly Column[], filled: CellsByKey, cellOf: ImportRow['cellOf']): CellRemark[] =>
  columns
    .filter(({ key, required }) => required && !filled.has(key))
    .map(({ key, header }) => ({ ...cellOf(key), code: 'CELL_MISSING', message: `"${header}" is needed here` }));

/** Everything but identifier and mode: what a page break that prints a row again repeats. */
const contentOf = ({ printed }: ImportRow): string =>
  JSON.stringify([...printed].filter(([key]) => key !== ROW.key && key !== MODE.key).sort());

const withTwinsNamed = (rows: readonly ImportRow[]): ImportRow[] => {
  const contents = new Map<string, ImportRow>();
  const identifiers = new Map<string, ImportRow>();
  return rows.map((row) => {
    const same = contents.get(contentOf(row));
    const named = row.row === undefined ? undefined : identifiers.get(row.row);
    contents.set(contentOf(row), same ?? row);
    if (row.row !== undefined) identifiers.set(row.row, named ?? row);
    const twins: CellRemark[] = [];
    if (same)
      twins.push({
        ...row.cellOf(undefined),
        code: 'ROW_REPEATED',
        message: `Says the same as row ${same.number}, as when a page break prints it again`,
      });
    if (named && !same)
      twins.push({
        ...row.cellOf(ROW.key),
        code: 'ROW_IDENTIFIER_TWICE',
        message: `Row ${named.number} has the identifier "${row.row}" already`,
      });
    return twins.length === 0 ? row : { ...row, errors: [...row.errors, ...twins] };
  });
};
