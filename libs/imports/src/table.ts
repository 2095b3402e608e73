/**
 * A cell as the file holds it. `number` and `date` are typed by the sheet itself: no notation to be doubted. `error` is one of
 * the spreadsheet program, such as `#REF!`; `formula` one whose result the file does not hold.
 */
export interface SheetCell {
  readonly text: string;
  readonly typed?: 'number' | 'date' | 'error' | 'formula';
}

export interface SheetRow {
  /** As the spreadsheet program counts: 1 for the first. */
  readonly number: number;
  readonly cells: readonly (SheetCell | null)[];
}

/** Rows as they stand, blank ones included. */
export interface Table {
  /** Null in a CSV file. */
  readonly sheet: string | null;
  readonly rows: readonly SheetRow[];
  /** What a person who looks at the sheet does not see. */
  readonly hidden?: Hidden;
}

export interface Hidden {
  /** The whole sheet. */
  readonly sheet: boolean;
  /** Numbers of rows, as the spreadsheet program counts. */
  readonly rows: readonly number[];
  /** Places of columns, counted from 0. */
  readonly columns: readonly number[];
}

/** What is wrong, or worth knowing, and the cell that says so. */
export interface CellRemark {
  /** `B7`. */
  readonly cell: string;
  readonly row: number;
  /** Heading of the column; null when it concerns the whole row. */
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
  /** What it would be, where there is one way to put it right. */
  readonly suggestion?: string;
}

/** The file as a whole cannot be read. */
export class UnreadableSheet extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly cell: string = 'A1',
  ) {
    super(message);
    this.name = 'UnreadableSheet';
  }
}

export const MAX_BYTES = 2 * 1024 * 1024;
export const MAX_ROWS = 5_000;

const A = 'A'.charCodeAt(0);

/** `AB` of column 27, counted from 0. */
export const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(A + (column % 26));

export const addressOf = (column: number, row: number): string => `${lettersOf(column)}${row}`;

/** Where a remark stands; without a column it concerns the whole row. */
export const remarkAt = (
  place: number,
  row: number,
  column: string | null = null,
): Pick<CellRemark, 'cell' | 'row' | 'column'> => ({ cell: addressOf(place, row), row, column });

/** How many columns and rows a sheet has that ends with this cell: 2 and 7 of `B7`. */
export const endOf = (address: string): { columns: number; rows: number } => {
  const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return {
    columns: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - A + 1, 0),
    rows: Number(row),
  };
};

export const isBlank = ({ cells }: SheetRow): boolean => cells.every((cell) => cell === null);

/** @throws UnreadableSheet when there are more rows than one import takes */
export const requireRows = (table: Table): Table => {
  const filled = table.rows.filter((row) => !isBlank(row)).length;
  if (filled > MAX_ROWS + 1)
    throw new UnreadableSheet('TOO_MANY_ROWS', `The sheet has ${filled - 1} rows; one import takes ${MAX_ROWS}`);
  return table;
};
