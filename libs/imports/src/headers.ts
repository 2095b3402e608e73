import { distance } from 'fastest-levenshtein';
import { type Column, columnsOf, type ImportTemplate } from './template.js';
import {
  type CellRemark,
  isBlank,
  remarkAt,
  type SheetCell,
  type SheetRow,
  type Table,
  UnreadableSheet,
} from './table.js';

/** Case, spaces, accents and punctuation do not tell headings apart; a percent sign does. */
export const normalised = (heading: string): string =>
  heading
    .normalize('NFKD')
    .replaceAll('%', ' percent ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** A slip of the pen in a long word: `Commited`. */
const isSlipOf = (written: string, meant: string): boolean => meant.length > 5 && distance(written, meant) === 1;

export interface Headings {
  readonly row: SheetRow;
  /** Column of the template, by place in the sheet. */
  readonly columns: ReadonlyMap<number, Column>;
  readonly errors: readonly CellRemark[];
  readonly notes: readonly CellRemark[];
}

const namesOf = ({ header, key, aliases = [] }: Column): string[] => [header, key, ...aliases].map(normalised);

const meantBy = (written: string, columns: readonly Column[]): { column: Column; exact: boolean } | undefined => {
  const exact = columns.find((column) => namesOf(column).includes(written));
  if (exact) return { column: exact, exact: true };
  const near = columns.filter((column) => namesOf(column).some((name) => isSlipOf(written, name)));
  return near.length === 1 && near[0] ? { column: near[0], exact: false } : undefined;
};

/** Titles, a date or `sep=;` may stand above the headings. */
const LOOKED_AT = 20;
/** A title may be the name of a column by chance. */
const ENOUGH = 2;
const LONGEST_HEADING = 100;
const MOST_COLUMNS = 200;

/** The first row with several headings of the template, else the one with most of them; and how many it has. */
export const headingRowOf = (
  { rows }: Table,
  template: ImportTemplate,
): { readonly row: SheetRow | undefined; readonly found: number } => {
  const known = columnsOf(template);
  const keyOf = (cell: SheetCell | null): string | undefined =>
    cell && cell.text.length <= LONGEST_HEADING ? meantBy(normalised(cell.text), known)?.column.key : undefined;
  const foundIn = ({ cells }: SheetRow): number =>
    new Set(cells.slice(0, MOST_COLUMNS).flatMap((cell) => keyOf(cell) ?? [])).size;
  const filled = rows.filter((row) => !isBlank(row)).slice(0, LOOKED_AT);
  return filled
    .map((row) => ({ row, found: foundIn(row) }))
    .reduce((best, each) => (best.found < ENOUGH && each.found > best.found ? each : best), {
      row: filled[0],
      found: 0,
    });
};

/** @throws UnreadableSheet when the sheet is blank */
export const headingsOf = (table: Table, template: ImportTemplate): Headings => {
  const { row } = headingRowOf(table, template);
  if (!row) throw new UnreadableSheet('SHEET_BLANK', 'The sheet is blank: headings are expected in its first row');
  const known = columnsOf(template);
  const columns = new Map<number, Column>();
  const errors: CellRemark[] = [];
  const notes: CellRemark[] = [];
  const first = table.rows.find((each) => !isBlank(each));
  if (first && first !== row)
    notes.push({
      ...remarkAt(0, first.number),
      code: 'ROWS_ABOVE_HEADINGS',
      message: `The headings stand in row ${row.number}: what stands above them is passed over`,
    });
  row.cells.forEach((cell, place) => {
    if (cell === null) return;
    const at = remarkAt(place, row.number, cell.text);
    const meant = meantBy(normalised(cell.text), known);
    if (!meant) {
      errors.push({ ...at, code: 'COLUMN_UNKNOWN', message: `${template.title} has no column "${cell.text}"` });
    } else if ([...columns.values()].includes(meant.column)) {
      errors.push({ ...at, code: 'COLUMN_TWICE', message: `The column "${meant.column.header}" is there already` });
    } else {
      columns.set(place, meant.column);
      if (!meant.exact)
        notes.push({ ...at, code: 'HEADING_READ_AS', message: `"${cell.text}" is read as "${meant.column.header}"` });
      if (table.hidden?.columns.includes(place))
        notes.push({ ...at, code: 'COLUMN_HIDDEN', message: 'This column is hidden in the sheet, and is read' });
    }
  });
  return { row, columns, errors, notes };
};

/** A heading row that a page break printed again. */
export const isHeadingAgain = ({ cells }: SheetRow, { columns }: Headings): boolean => {
  const filled = cells.flatMap((cell, place) => (cell === null ? [] : [{ cell, place }]));
  return filled.every(({ cell, place }) => {
    const column = columns.get(place);
    return column !== undefined && namesOf(column).includes(normalised(cell.text));
  });
};
