import { types } from 'node:util';
import { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';
import type { ImportTemplate } from './template.js';
import { requireRows, type SheetCell, type Table, UnreadableSheet } from './table.js';

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

/**
 * The template's sheet, or the first one.
 *
 * Read in a thread of its own, with limits on time and memory: whatever the file does, requests are served meanwhile.
 *
 * @throws UnreadableSheet  no workbook, or one that unpacks to more than an import may hold or takes too long to read
 */
export const readXlsx = async (bytes: Uint8Array, { title }: ImportTemplate): Promise<Table> => {
  const file = Buffer.from(bytes);
  const unpacked = unpackedSizeOf(file);
  if (unpacked === undefined) throw new UnreadableSheet('XLSX_UNREADABLE', 'The file is no XLSX workbook');
  if (unpacked > UNPACKED_MEGABYTES * MEGABYTE) throw tooLarge(`unpacks to more than ${UNPACKED_MEGABYTES} MB`);
  const sheets = await oneAfterTheOther(() => sheetsOf(file));
  const sheet = sheets.find(({ name }) => name === title) ?? sheets[0];
  if (!sheet) throw new UnreadableSheet('XLSX_UNREADABLE', 'The workbook has no sheet');
  const rows = sheet.data.map((cells, index) => ({ number: index + 1, cells: cells.map(cellOf) }));
  return requireRows({ sheet: sheet.name, rows });
};

const tooLarge = (what: string): UnreadableSheet =>
  new UnreadableSheet('XLSX_TOO_LARGE', `The workbook ${what}: send the sheet alone`);

interface Sheet {
  readonly name: string;
  readonly data: Value[][];
}

/** What the worker answers with. */
type Read = { readonly sheets: readonly Sheet[] } | { readonly failure: string };

const cellsIn = (sheets: readonly Sheet[]): number =>
  sheets.flatMap(({ data }) => data).reduce((cells, row) => cells + row.length, 0);

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
    if ('failure' in read) throw new UnreadableSheet('XLSX_UNREADABLE', `The workbook cannot be read: ${read.failure}`);
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
