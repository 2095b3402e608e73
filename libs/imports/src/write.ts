import { sheetFormatOf } from '@concert/money';
import writeExcelFile from 'write-excel-file/node';
import { type Column, columnsOf, type ImportTemplate, type Mode, MODE, ROW } from './template.js';
import { textOf, type Value } from './values.js';

/** A record as it stands, as a row to be replaced. */
export interface StandingRow {
  readonly row: string;
  readonly values: ReadonlyMap<string, Value>;
}

interface Line {
  readonly row: string;
  readonly mode: Mode;
  readonly values: ReadonlyMap<string, Value>;
}

const cellTextOf = ({ row, mode, values }: Line, { key }: Column): string => {
  if (key === ROW.key) return row;
  if (key === MODE.key) return mode;
  const value = values.get(key);
  return value === undefined ? '' : textOf(value);
};

const linesOf = (standing: readonly StandingRow[]): Line[] => standing.map((each) => ({ ...each, mode: 'replace' }));

/** A spreadsheet program would take it for a formula. */
const isFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text);

const csvCellOf = (text: string): string => {
  const guarded = isFormula(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

/** The template as CSV: UTF-8 with its mark, numbers plain. */
export const writeCsv = (template: ImportTemplate, standing: readonly StandingRow[] = []): Buffer => {
  const columns = columnsOf(template);
  const lines = [
    columns.map(({ header }) => header),
    ...linesOf(standing).map((line) => columns.map((column) => cellTextOf(line, column))),
  ];
  return Buffer.from(`\uFEFF${lines.map((cells) => cells.map(csvCellOf).join(',')).join('\r\n')}\r\n`);
};

/** Digits that a spreadsheet program keeps. */
const SAFE_DIGITS = 15;

type XlsxCell = Record<string, unknown> | null;

const numberCell = (text: string, format: string): XlsxCell =>
  text.replace(/\D/g, '').length <= SAFE_DIGITS ? { value: Number(text), type: Number, format } : textCell(text);

/** Typed as text, so that no program takes it for a formula or a date. */
const textCell = (value: string): XlsxCell => ({ value, type: String, format: '@', wrap: true });

const xlsxCellOf = (line: Line, column: Column): XlsxCell => {
  const text = cellTextOf(line, column);
  if (text === '') return null;
  switch (column.kind) {
    case 'amount':
      return numberCell(text, sheetFormatOf(text));
    case 'count':
      return numberCell(text, '0');
    case 'date':
      return { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
    default:
      return textCell(text);
  }
};

const heading = (value: string): XlsxCell => ({ value, type: String, fontWeight: 'bold', backgroundColor: '#DCE6F1' });

const WIDTHS: Partial<Record<Column['kind'], number>> = { text: 36, list: 28 };

const explanationOf = ({ header, kind, required, help, example, choices }: Column): XlsxCell[] => [
  textCell(header),
  textCell(kind),
  textCell(required ? 'yes' : ''),
  textCell(choices ? `${help}. One of: ${choices.join(', ')}` : help),
  textCell(example),
];

/** The template as a workbook: the sheet, and a second one that explains its columns. */
export const writeXlsx = (template: ImportTemplate, standing: readonly StandingRow[] = []): Promise<Buffer> => {
  const columns = columnsOf(template);
  const data = [
    columns.map(({ header }) => heading(header)),
    ...linesOf(standing).map((line) => columns.map((column) => xlsxCellOf(line, column))),
  ];
  const explained = [
    ['Column', 'Holds', 'Needed to add', 'What to write', 'Example'].map(heading),
    ...columns.map(explanationOf),
  ];
  const sheets = [
    {
      data,
      sheet: template.title,
      columns: columns.map(({ kind }) => ({ width: WIDTHS[kind] ?? 18 })),
      stickyRowsCount: 1,
    },
    { data: explained, sheet: 'How to fill in', columns: [18, 12, 14, 80, 40].map((width) => ({ width })) },
  ];
  return writeExcelFile(sheets as never).toBuffer() as Promise<Buffer>;
};
