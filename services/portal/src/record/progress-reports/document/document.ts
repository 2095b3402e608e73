import type { Money } from '~/i18n/formats';

/** One value, as the record holds it: how it is written is the page's, the PDF's or the sheet's affair. Null: not known. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string | null }
  | { readonly kind: 'money'; readonly money: Money | null; readonly figure?: string }
  | { readonly kind: 'percent'; readonly percent: string | null; readonly figure?: string }
  | { readonly kind: 'count'; readonly count: string | number | null }
  /** A day, or an instant. */
  | { readonly kind: 'day'; readonly day: string | null };

export interface Fact {
  readonly label: string;
  readonly cell: Cell;
}

export interface Column {
  readonly label: string;
  readonly isFigure: boolean;
  /** Its part of the width on paper; one when left out. */
  readonly width?: number;
}

export interface ToldFinding {
  readonly id: string;
  readonly rule: string;
  readonly severity: string;
  readonly status: string;
  /** `2009-2, whole programme` */
  readonly where: string;
  readonly note: string;
  readonly expected: Cell;
  readonly observed: Cell;
  readonly difference: Cell;
  readonly explanation: string | null;
  readonly explainedBy: string | null;
}

export interface Passage {
  readonly heading: string;
  readonly text: string | null;
  /** Yes or no, of a question; in the reader's language. */
  readonly answer: string | null;
  readonly shownBy: string | null;
  /** It must not be left blank, and is. */
  readonly isMissing: boolean;
}

export type Block =
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      readonly total?: readonly Cell[];
      /** Said when there is no row. */
      readonly empty: string;
    }
  | { readonly kind: 'findings'; readonly findings: readonly ToldFinding[]; readonly empty: string }
  | { readonly kind: 'passages'; readonly passages: readonly Passage[]; readonly empty: string }
  | { readonly kind: 'note'; readonly text: string };

export const SECTIONS = [
  'facts',
  'budget',
  'tranches',
  'execution',
  'findings',
  'narrative',
  'results',
  'beneficiaries',
  'products',
  'recommendations',
  'participants',
  'sources',
] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface DocumentSection {
  readonly name: SectionName;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What is read on a page, on paper and in a spreadsheet: the same figures, their findings and their sources. */
export interface ReportDocument {
  readonly title: string;
  readonly subtitle: string;
  /** `MDGF-1880 2011-1`: names the files. */
  readonly name: string;
  readonly currency: string;
  readonly asOf: string | null;
  readonly knownAt: string | null;
  readonly sections: readonly DocumentSection[];
}

export const text = (words: string | null): Cell => ({ kind: 'text', text: words });
export const money = (of: Money | null, figure?: string): Cell => ({
  kind: 'money',
  money: of,
  ...(figure ? { figure } : {}),
});
export const percent = (of: string | null, figure?: string): Cell => ({
  kind: 'percent',
  percent: of,
  ...(figure ? { figure } : {}),
});
export const count = (of: string | number | null): Cell => ({ kind: 'count', count: of });
export const day = (of: string | null): Cell => ({ kind: 'day', day: of });

export const words = (label: string, width?: number): Column => ({
  label,
  isFigure: false,
  ...(width === undefined ? {} : { width }),
});
export const figures = (label: string, width?: number): Column => ({
  label,
  isFigure: true,
  ...(width === undefined ? {} : { width }),
});

type Table = Extract<Block, { kind: 'table' }>;

/** A table column by column: what stands above it, and what it says of a row. */
export const tableOf = <Row>(
  words: Pick<Table, 'caption' | 'empty'>,
  rows: readonly Row[],
  columns: readonly (readonly [Column, (row: Row) => Cell])[],
): Table => ({
  kind: 'table',
  ...words,
  columns: columns.map(([column]) => column),
  rows: rows.map((row) => columns.map(([, cellOf]) => cellOf(row))),
});
