import type { components } from '~/api/generated/concert';

export type Comparison = components['schemas']['view.BooksComparisonResponse'];
export type ComparedFigure = components['schemas']['view.ComparedFigureResponse'];
export type BookEntry = components['schemas']['view.OwnBooksEntryRow'];
export type Mapping = components['schemas']['view.BooksMappingResponse'];

export const MEASURES = ['allocated', 'transferred', 'committed', 'disbursed'] as const;
export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];
export const NOTATIONS = ['en', 'zh', 'de', 'es', 'fr'] as const;
export const DAYS = ['YYYY-MM-DD', 'DD/MM/YYYY', 'MM/DD/YYYY', 'DD.MM.YYYY'] as const;

/** What a column of the own books may hold. */
export const COLUMNS = ['row', 'line', 'date', 'measure', 'amount', 'text'] as const;
export type Column = (typeof COLUMNS)[number];
export type Columns = Readonly<Record<Column, string>>;

export interface ComparedWords {
  readonly measure: string;
  readonly period: string | null;
  readonly output: string | null;
  readonly category: string | null;
}

/** `allocated 1.1/5` → allocated, output 1.1, category 5; `disbursed 2010-2` → disbursed of that period. */
export const comparedIn = (figure: string): ComparedWords => {
  const [measure = figure, of] = figure.split(' ');
  const [output, category] = of?.includes('/') ? of.split('/') : [];
  const known = (part: string | undefined): string | null => (part === undefined || part === '-' ? null : part);
  return {
    measure,
    period: of !== undefined && output === undefined ? of : null,
    output: known(output),
    category: known(category),
  };
};

/** The separator that the first row holds most of. */
export const delimiterOf = (csv: string): Delimiter => {
  const [first = ''] = csv.split(/\r?\n/, 1);
  const count = (delimiter: Delimiter): number => first.split(delimiter).length;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ',';
};

/** Cells of the first row; quotes around them are taken away. */
export const headingsIn = (csv: string, delimiter: Delimiter): string[] => {
  const [first = ''] = csv.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const sign of first) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === delimiter && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell.trim()].filter((heading) => heading !== '');
};

const LIKELY: Readonly<Record<Column, RegExp>> = {
  row: /voucher|document|reference|number|^no\.?$|^id$|凭证|编号/i,
  line: /line|code|account|科目|预算/i,
  date: /date|day|日期/i,
  measure: /kind|type|measure|status|类别|类型/i,
  amount: /amount|sum|usd|value|金额/i,
  text: /text|description|remark|memo|摘要|说明/i,
};

/** What the headings look like; it can be changed before anything is read. */
export const likelyColumns = (headings: readonly string[]): Columns => {
  const taken = new Set<string>();
  const found = COLUMNS.map((column) => {
    const heading = headings.find((each) => !taken.has(each) && LIKELY[column].test(each)) ?? '';
    taken.add(heading);
    return [column, heading] as const;
  });
  return Object.fromEntries(found) as Columns;
};

export interface CellAtFault {
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

const CELL = /^csv\[(\d+)\]\.(.+)$/;

/** The cells that a refusal names: `csv[3].Amount` is the amount of row 3. */
export const cellsIn = (errors: readonly { readonly field: string; readonly message: string }[] = []): CellAtFault[] =>
  errors.flatMap(({ field, message }) => {
    const [, row, column] = CELL.exec(field) ?? [];
    return row === undefined || column === undefined ? [] : [{ row: Number(row), column, message }];
  });
