import { types } from 'node:util';
import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import { headingRowOf } from './headers.js';
import type { ImportTemplate } from './template.js';
import { addressOf, endOf, requireRows, type SheetCell, type SheetRow, type Table, UnreadableSheet } from './table.js';

const MEGABYTE = 1024 * 1024;
const UNPACKED_MEGABYTES = 16;
const MEMORY_MEGABYTES = 256;
const MOST_CELLS = 500_000;
/** A sheet of 10,000 rows takes less than half a second. */
const READ_WITHIN_MS = 2_000;
/** Others wait: one core of the machine stays for requests. */
const oneAfterTheOther = pLimit(1);
/** Sources are run as they are; the build makes a `.js` of every file. */
const WORKER = new URL(`./read-sheets.worker.${import.meta.url.endsWith('.ts') ? 'mjs' : 'js'}`, import.meta.url);

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;

/** What the archive says its parts unpack to; undefined when it is no archive. */
const unpackedSizeOf = (bytes: Buffer): number | undefined => {
  for (let end = bytes.length - 22; end >= Math.max(0, bytes.length - 65_557); end -= 1) {
    if (bytes.readUInt32LE(end) !== END_OF_DIRECTORY) continue;
    let size = 0;
    for (let at = bytes.readUInt32LE(end + 16); at + 46 <= end && bytes.readUInt32LE(at) === ENTRY;) {
      size += bytes.readUInt32LE(at + 24);
      at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    return size;
  }
  return undefined;
};

/** A number as the file writes it. */
interface Digits {
  readonly digits: string;
}

type Value = string | boolean | Date | Digits | null;

/** Spreadsheet programs store 0.07 as 7.0000000000000007E-2. */
const plainDigits = (digits: string): string =>
  /^-?\d+(\.\d{1,10})?$/.test(digits) ? digits : String(Number(Number(digits).toPrecision(15)));

const cellOf = (value: Value): SheetCell | null => {
  if (value === null) return null;
  if (types.isDate(value)) return { text: value.toISOString().slice(0, 10), typed: 'date' };
  if (typeof value === 'object') return { text: plainDigits(value.digits), typed: 'number' };
  const text = String(value).trim();
  return text === '' ? null : { text };
};

/** The sheet with most of the headings; among equal ones the first that is not hidden. */
const bestOf = (tables: readonly Table[], template: ImportTemplate): Table | undefined => {
  const rank = (table: Table): number => headingRowOf(table, template).found * 2 + (table.hidden?.sheet ? 0 : 1);
  return tables.reduce<Table | undefined>((best, each) => (best && rank(best) >= rank(each) ? best : each), undefined);
};

/**
 * The template's sheet, or the one that has its headings.
 *
 * Read in a thread of its own, with limits on time and memory: whatever the file does, requests are served meanwhile.
 *
 * @throws UnreadableSheet  no workbook, or one that unpacks to more than an import may hold or takes too long to read
 */
export const readXlsx = async (bytes: Uint8Array, template: ImportTemplate): Promise<Table> => {
  const file = Buffer.from(bytes);
  const unpacked = unpackedSizeOf(file);
  if (unpacked === undefined) throw new UnreadableSheet('XLSX_UNREADABLE', 'The file is no XLSX workbook');
  if (unpacked > UNPACKED_MEGABYTES * MEGABYTE) throw tooLarge(`unpacks to more than ${UNPACKED_MEGABYTES} MB`);
  const sheets = await oneAfterTheOther(() => sheetsOf(file));
  const own = sheets.find(({ name }) => name === template.title);
  const table = own ? tableOf(own) : bestOf(sheets.map(tableOf), template);
  if (!table) throw new UnreadableSheet('XLSX_UNREADABLE', 'The workbook has no sheet');
  return requireRows(table);
};

const tooLarge = (what: string): UnreadableSheet =>
  new UnreadableSheet('XLSX_TOO_LARGE', `The workbook ${what}: send the sheet alone`);

/** The reader names the cell on which it fails as `row 3, col 7`. */
const unreadable = (failure: string): UnreadableSheet => {
  const [, row, column] = /row (\d+), col (\d+)/.exec(failure) ?? [];
  const message = `The workbook cannot be read: ${failure}`;
  return row && column
    ? new UnreadableSheet('XLSX_UNREADABLE', message, addressOf(Number(column) - 1, Number(row)))
    : new UnreadableSheet('XLSX_UNREADABLE', message);
};

interface Sheet {
  readonly name: string;
  readonly data: Value[][];
  readonly isHidden: boolean;
  /** Cells that hold an error such as `#REF!`, or, null, a formula whose result is not in the file. */
  readonly broken: readonly (readonly [address: string, error: string | null])[];
  /** Counted from 1. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
}

/** How many rows and columns the sheet has. The reader leaves out what has no value at their ends, errors among it. */
const sizeOf = ({ data, broken }: Sheet): { rows: number; columns: number } => {
  const ends = [
    ...data.map(({ length }) => ({ rows: 0, columns: length })),
    ...broken.map(([address]) => endOf(address)),
  ];
  return ends.reduce(
    (size, end) => ({ rows: Math.max(size.rows, end.rows), columns: Math.max(size.columns, end.columns) }),
    { rows: data.length, columns: 0 },
  );
};

const placesOf = (length: number): number[] => Array.from({ length }, (_, place) => place);

const tableOf = (sheet: Sheet): Table => {
  const size = sizeOf(sheet);
  const broken = new Map(
    sheet.broken.map(([address, error]): [string, SheetCell] => [
      address,
      error === null ? { text: '', typed: 'formula' } : { text: error, typed: 'error' },
    ]),
  );
  const rows: SheetRow[] = placesOf(size.rows).map((row) => ({
    number: row + 1,
    cells: placesOf(size.columns).map(
      (column) => cellOf(sheet.data[row]?.[column] ?? null) ?? broken.get(addressOf(column, row + 1)) ?? null,
    ),
  }));
  const columns = placesOf(size.columns).filter((place) =>
    sheet.hiddenColumns.some(([first, last]) => first <= place + 1 && place + 1 <= last),
  );
  return { sheet: sheet.name, rows, hidden: { sheet: sheet.isHidden, rows: sheet.hiddenRows, columns } };
};

/** What the worker answers with. */
type Read = { readonly sheets: readonly Sheet[] } | { readonly failure: string };

const cellsIn = (sheets: readonly Sheet[]): number =>
  sheets.map(sizeOf).reduce((cells, { rows, columns }) => cells + rows * columns, 0);

const sheetsOf = async (file: Buffer): Promise<readonly Sheet[]> => {
  const worker = new Worker(WORKER, {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const read = await new Promise<Read>((answer, failed) => {
      worker.once('message', answer).once('error', failed);
      worker.once('exit', () => answer({ failure: 'it ends before it is read' }));
      worker.once('online', () => {
        timer = setTimeout(() => failed(tooLarge('takes too long to read')), READ_WITHIN_MS);
      });
    });
    if ('failure' in read) throw unreadable(read.failure);
    if (cellsIn(read.sheets) > MOST_CELLS) throw tooLarge(`has more than ${MOST_CELLS} cells`);
    return read.sheets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') throw tooLarge('takes too much memory');
    throw error;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
};
