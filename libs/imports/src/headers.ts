import { distance } from 'fastest-levenshtein';
import { type Column, columnsOf, type ImportTemplate } from './template.js';
import { addressOf, type CellRemark, isBlank, type SheetRow, type Table, UnreadableSheet } from './table.js';

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

/** @throws UnreadableSheet when the sheet is blank */
export const headingsOf = ({ rows }: Table, template: ImportTemplate): Headings => {
  const row = rows.find((each) => !isBlank(each));
  if (!row) throw new UnreadableSheet('SHEET_BLANK', 'The sheet is blank: headings are expected in its first row');
  const known = columnsOf(template);
  const columns = new Map<number, Column>();
  const errors: CellRemark[] = [];
  const notes: CellRemark[] = [];
  row.cells.forEach((cell, place) => {
    if (cell === null) return;
    const at = { cell: addressOf(place, row.number), row: row.number, column: cell.text };
    const meant = meantBy(normalised(cell.text), known);
    if (!meant) {
      errors.push({ ...at, code: 'COLUMN_UNKNOWN', message: `${template.title} has no column "${cell.text}"` });
    } else if ([...columns.values()].includes(meant.column)) {
      errors.push({ ...at, code: 'COLUMN_TWICE', message: `The column "${meant.column.header}" is there already` });
    } else {
      columns.set(place, meant.column);
      if (!meant.exact)
        notes.push({ ...at, code: 'HEADING_READ_AS', message: `"${cell.text}" is read as "${meant.column.header}"` });
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
