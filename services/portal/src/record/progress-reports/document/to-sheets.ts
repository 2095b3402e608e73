import { sheetFormatOf } from '@concert/money';
import { asNumber } from '~/components/table/export';
import { momentLines, type Writing } from './cell-text';
import type { Block, Cell, DocumentSection, ReportDocument } from './document';
import type { Say } from './facts';

/** A value of a spreadsheet: numbers can be counted with, dates are UTC, and null is an empty cell, which is not zero. */
export interface SheetCell {
  readonly value: string | number | Date | null;
  readonly format?: string;
  readonly isHeading?: boolean;
}

export interface ReportSheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** In characters, by column. */
  readonly widths: readonly number[];
}

const FORMATS = { day: 'yyyy-mm-dd', instant: 'yyyy-mm-dd hh:mm', percent: '0.00', count: '#,##0.##' } as const;
const NARROW = 14;
const WIDE = 44;

const numberOf = (decimal: string | number | null): string | number | null =>
  typeof decimal === 'number' ? decimal : asNumber(decimal);

const timeCell = (time: string | null): SheetCell => {
  if (time === null) return { value: null };
  return { value: new Date(time), format: time.includes('T') ? FORMATS.instant : FORMATS.day };
};

const sheetCell = (cell: Cell, currency: string): SheetCell => {
  switch (cell.kind) {
    case 'text':
      return { value: cell.text };
    case 'day':
      return timeCell(cell.day);
    case 'money':
      if (cell.money && cell.money.currency !== currency)
        return { value: `${cell.money.currency} ${cell.money.amount}` };
      return { value: numberOf(cell.money?.amount ?? null), format: sheetFormatOf(cell.money?.amount ?? '') };
    case 'percent':
      return { value: numberOf(cell.percent), format: FORMATS.percent };
    case 'count':
      return { value: numberOf(cell.count), format: FORMATS.count };
  }
};

/** Amounts are bare numbers there: the currency, or the percent, stands in the heading. */
const unitOf = (cell: Cell | undefined, currency: string): string =>
  cell?.kind === 'money' ? ` (${currency})` : cell?.kind === 'percent' ? ' (%)' : '';

const heading = (value: string): SheetCell => ({ value, isHeading: true });

const rowsOf = (block: Block, { currency }: ReportDocument, t: Say): readonly (readonly SheetCell[])[] => {
  const said = (cell: Cell): SheetCell => sheetCell(cell, currency);
  switch (block.kind) {
    case 'facts':
      return block.facts.map(({ label, cell }) => [{ value: `${label}${unitOf(cell, currency)}` }, said(cell)]);
    case 'table':
      return [
        block.columns.map(({ label }, index) => heading(`${label}${unitOf(block.rows[0]?.[index], currency)}`)),
        ...block.rows.map((row) => row.map(said)),
        ...(block.total ? [block.total.map((cell) => ({ ...said(cell), isHeading: true }))] : []),
      ];
    case 'findings': {
      const word = (key: string) => heading(t(`finding.${key}`, { ns: 'record' }));
      return [
        [
          heading(t('findings.rule')),
          heading(t('findings.severity')),
          heading(t('findings.where')),
          word('expected'),
          word('observed'),
          word('difference'),
          heading(t('findings.note')),
          word('explanation'),
          heading(t('findings.by')),
        ],
        ...block.findings.map((finding) => [
          { value: finding.rule },
          { value: t(`findings.${finding.status === 'open' ? finding.severity : finding.status}`, { ns: 'common' }) },
          { value: finding.where },
          said(finding.expected),
          said(finding.observed),
          said(finding.difference),
          { value: finding.note },
          { value: finding.explanation },
          { value: finding.explainedBy },
        ]),
      ];
    }
    case 'passages':
      return [
        [t('narrative.section'), t('narrative.answer'), t('narrative.text'), t('narrative.evidence')].map(heading),
        ...block.passages.map(({ heading: title, answer, text, shownBy, isMissing }) => [
          { value: title },
          { value: answer },
          { value: isMissing ? t('narrative.missing') : text },
          { value: shownBy },
        ]),
      ];
    case 'note':
      return [[{ value: block.text }]];
  }
};

const lengthOf = (cell: SheetCell | undefined): number =>
  cell?.value instanceof Date ? FORMATS.instant.length : String(cell?.value ?? '').length;

const widthsOf = (rows: ReportSheet['rows']): number[] => {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, index) => {
    const longest = Math.max(...rows.map((row) => lengthOf(row[index])));
    return Math.min(WIDE, Math.max(NARROW, longest + 2));
  });
};

/** No sheet's name is longer, or holds what a spreadsheet forbids. */
const sheetName = (title: string): string => title.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31);

const sheetOf = (section: DocumentSection, document: ReportDocument, t: Say): ReportSheet => {
  const rows = section.blocks.flatMap((block, index) => [...(index > 0 ? [[]] : []), ...rowsOf(block, document, t)]);
  return { name: sheetName(section.title), rows, widths: widthsOf(rows) };
};

/** First what it is and when it was made, then one sheet for each section. */
export const sheetsOf = (
  document: ReportDocument,
  { t, madeAt, ...writing }: Writing & { readonly t: Say; readonly madeAt: string },
): readonly ReportSheet[] => {
  const moment = momentLines(document, madeAt, writing, {
    asOf: (day) => t('made.asOf', { day }),
    knownAt: (day) => t('made.knownAt', { day }),
  });
  const about = [
    document.title,
    document.subtitle,
    ...moment,
    t('made.at', { day: writing.formats.instant(madeAt) }),
  ].map((line, index) => [{ value: line, isHeading: index === 0 }]);
  return [
    { name: sheetName(t('made.about')), rows: about, widths: [80] },
    ...document.sections.map((section) => sheetOf(section, document, t)),
  ];
};
