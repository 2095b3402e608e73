import readExcelFile from 'read-excel-file/node';
import type { ImportTemplate } from './template.js';
import { requireRows, type SheetCell, type Table, UnreadableSheet } from './table.js';

const UNPACKED_LIMIT = 64 * 1024 * 1024;
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

/** A number keeps the digits of the file: no detour through a binary fraction. */
interface Digits {
  readonly digits: string;
}

type Value = string | boolean | Date | Digits | null;

/** Spreadsheet programs store 0.07 as 7.0000000000000007E-2. */
const plainDigits = (digits: string): string =>
  /^-?\d+(\.\d{1,10})?$/.test(digits) ? digits : String(Number(Number(digits).toPrecision(15)));

const cellOf = (value: Value): SheetCell | null => {
  if (value === null) return null;
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10), typed: 'date' };
  if (typeof value === 'object') return { text: plainDigits(value.digits), typed: 'number' };
  const text = String(value).trim();
  return text === '' ? null : { text };
};

/**
 * The template's sheet, or the first one.
 *
 * @throws UnreadableSheet  no workbook, or one that unpacks to more than an import may hold
 */
export const readXlsx = async (bytes: Uint8Array, { title }: ImportTemplate): Promise<Table> => {
  const file = Buffer.from(bytes);
  const unpacked = unpackedSizeOf(file);
  if (unpacked === undefined) throw new UnreadableSheet('XLSX_UNREADABLE', 'The file is no XLSX workbook');
  if (unpacked > UNPACKED_LIMIT)
    throw new UnreadableSheet('XLSX_TOO_LARGE', 'The workbook unpacks to more than 64 MB: send the sheet alone');
  const sheets = await sheetsOf(file);
  const sheet = sheets.find(({ name }) => name === title) ?? sheets[0];
  if (!sheet) throw new UnreadableSheet('XLSX_UNREADABLE', 'The workbook has no sheet');
  const rows = sheet.data.map((cells, index) => ({ number: index + 1, cells: cells.map(cellOf) }));
  return requireRows({ sheet: sheet.name, rows });
};

const sheetsOf = async (file: Buffer): Promise<{ name: string; data: Value[][] }[]> => {
  try {
    const parseNumber = (digits: string): Digits => ({ digits });
    const sheets = await readExcelFile(file, { trim: false, parseNumber } as never);
    return (sheets as unknown as { sheet: string; data: Value[][] }[]).map(({ sheet, data }) => ({
      name: sheet,
      data,
    }));
  } catch (error) {
    throw new UnreadableSheet('XLSX_UNREADABLE', `The workbook cannot be read: ${(error as Error).message}`);
  }
};
