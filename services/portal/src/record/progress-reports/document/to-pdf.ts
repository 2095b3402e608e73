import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import { momentLines, textOf, type Writing } from './cell-text';
import type { Block, Cell, DocumentSection, Passage, ReportDocument, ToldFinding } from './document';
import type { Say } from './facts';

const INK = '#1b2733';
const FAINT = '#5b6875';
const LAKE = '#0b5f73';
const PALE = '#e8f1f3';
const ALARM = '#9a3412';

export interface OnPaper extends Writing {
  readonly t: Say;
  /** When the file was made (instant, UTC). */
  readonly madeAt: string;
}

const alignedBy = (isFigure: boolean) => (isFigure ? ('right' as const) : ('left' as const));

const tableOf = (block: Extract<Block, { kind: 'table' }>, paper: OnPaper): Content => {
  const { columns, rows, total, caption, empty } = block;
  if (rows.length === 0) return { text: empty, color: FAINT, margin: [0, 2, 0, 6] };
  const line = (cells: readonly Cell[], look: object = {}): TableCell[] =>
    cells.map((cell, index) => ({
      text: textOf(cell, paper),
      alignment: alignedBy(columns[index]?.isFigure ?? false),
      ...look,
    }));
  const all = columns.reduce((sum, { width = 1 }) => sum + width, 0);
  return {
    stack: [
      { text: caption, color: FAINT, fontSize: 8, margin: [0, 4, 0, 2] },
      {
        fontSize: columns.length > 6 ? 7 : 8.5,
        table: {
          headerRows: 1,
          dontBreakRows: true,
          // Padding takes its part of a hundred.
          widths: columns.map(({ width = 1 }) => `${(100 * width) / all}%`),
          body: [
            columns.map(({ label, isFigure }) => ({
              text: label,
              alignment: alignedBy(isFigure),
              color: LAKE,
              fillColor: PALE,
            })),
            ...rows.map((row) => line(row)),
            ...(total ? [line(total, { color: LAKE, fillColor: PALE })] : []),
          ],
        },
        layout: {
          hLineWidth: (index, { table: { body } }) => (index === 0 || index === body.length ? 0.8 : 0.3),
          vLineWidth: () => 0,
          hLineColor: () => '#b8c4cc',
          paddingLeft: () => 3,
          paddingRight: () => 3,
        },
        margin: [0, 0, 0, 8],
      },
    ],
  };
};

const factsOf = ({ facts }: Extract<Block, { kind: 'facts' }>, paper: OnPaper): Content => {
  const lines: (typeof facts)[] = [];
  for (let from = 0; from < facts.length; from += 3) lines.push(facts.slice(from, from + 3));
  return {
    margin: [0, 2, 0, 6],
    stack: lines.map((line) => ({
      columnGap: 12,
      margin: [0, 0, 0, 5],
      columns: [0, 1, 2].map((index): Content => {
        const fact = line[index];
        if (!fact) return { text: '' };
        const isFigure = fact.cell.kind === 'money' || fact.cell.kind === 'percent' || fact.cell.kind === 'count';
        return {
          stack: [
            { text: fact.label, color: FAINT, fontSize: 8 },
            { text: textOf(fact.cell, paper), fontSize: isFigure ? 12 : 10 },
          ],
        };
      }),
    })),
  };
};

const isKnown = (cell: Cell): boolean => cell.kind !== 'text' || cell.text !== null;

const findingOf = (finding: ToldFinding, paper: OnPaper): Content => {
  const { rule, severity, status, where, note, expected, observed, difference, explanation, explainedBy } = finding;
  const { t } = paper;
  const kind = t(`findings.${status === 'open' ? severity : status}`, { ns: 'common' });
  const compared = [
    [t('finding.expected', { ns: 'record' }), expected],
    [t('finding.observed', { ns: 'record' }), observed],
    ...(isKnown(difference) ? [[t('finding.difference', { ns: 'record' }), difference] as const] : []),
  ] as const;
  return {
    margin: [0, 2, 0, 6],
    unbreakable: true,
    stack: [
      {
        text: [{ text: `${kind} · `, color: ALARM }, { text: rule }, { text: `  ${where}`, color: FAINT, fontSize: 8 }],
      },
      {
        text: compared.map(([label, cell]) => `${label}: ${textOf(cell, paper)}`).join('   '),
        fontSize: 8.5,
        color: FAINT,
      },
      { text: note, fontSize: 8.5 },
      ...(explanation
        ? [
            {
              text: `${explainedBy ? t('finding.explainedBy', { ns: 'record', organization: explainedBy }) : ''}: ${explanation}`,
              fontSize: 8.5,
              color: LAKE,
            },
          ]
        : []),
    ],
  };
};

const passageOf = ({ heading, text, answer, shownBy, isMissing }: Passage, { t }: OnPaper): Content => ({
  margin: [0, 2, 0, 6],
  stack: [
    { text: heading, color: LAKE, fontSize: 10 },
    ...(answer ? [{ text: answer }] : []),
    ...(text === null && answer === null ? [] : [{ text: text ?? '', lineHeight: 1.25 }]),
    ...(isMissing
      ? [{ text: t('narrative.missing'), color: ALARM }]
      : text === null && answer === null
        ? [{ text: t('narrative.blank'), color: FAINT }]
        : []),
    ...(shownBy ? [{ text: t('narrative.shownBy', { what: shownBy }), fontSize: 8.5, color: FAINT }] : []),
  ],
});

/** The parts of a block; each may begin on the next page. */
const partsOf = (block: Block, paper: OnPaper): Content[] => {
  switch (block.kind) {
    case 'facts':
      return [factsOf(block, paper)];
    case 'table':
      return [tableOf(block, paper)];
    case 'findings':
      if (block.findings.length === 0) return [{ text: block.empty, color: FAINT }];
      return block.findings.map((finding) => findingOf(finding, paper));
    case 'passages':
      if (block.passages.length === 0) return [{ text: block.empty, color: FAINT }];
      return block.passages.map((passage) => passageOf(passage, paper));
    case 'note':
      return [{ text: block.text, color: FAINT }];
  }
};

/** A table of so many rows may be longer than what is left of a page: it is broken, its heading repeated. */
const LONG_TABLE = 14;
const isLong = (block: Block | undefined): boolean => block?.kind === 'table' && block.rows.length > LONG_TABLE;

/** A heading does not stand alone at the foot of a page. */
const sectionOf = ({ title, blocks }: DocumentSection, paper: OnPaper): Content[] => {
  const heading: Content = { text: title, fontSize: 13, color: LAKE, margin: [0, 10, 0, 3] };
  const [first, ...others] = blocks.flatMap((block) => partsOf(block, paper));
  if (first === undefined) return [heading];
  if (isLong(blocks[0])) return [heading, first, ...others];
  return [{ unbreakable: true, stack: [heading, first] }, ...others];
};

/** The document on A4, in one font that holds Latin and Chinese. */
export const pdfOf = (document: ReportDocument, paper: OnPaper): TDocumentDefinitions => {
  const { t, madeAt } = paper;
  const moment = momentLines(document, madeAt, paper, {
    asOf: (day) => t('made.asOf', { day }),
    knownAt: (day) => t('made.knownAt', { day }),
  });
  const made = t('made.at', { day: paper.formats.instant(madeAt) });
  return {
    info: { title: document.title, subject: document.subtitle, creator: 'Concert' },
    pageSize: 'A4',
    pageMargins: [42, 46, 42, 50],
    defaultStyle: { font: 'NotoSansSC', fontSize: 9.5, color: INK },
    footer: (page, pages) => ({
      margin: [42, 14, 42, 0],
      fontSize: 7.5,
      color: FAINT,
      columns: [
        { text: `${document.title} · ${made}` },
        { text: t('made.page', { page, pages }), alignment: 'right', width: 70 },
      ],
    }),
    content: [
      { text: document.title, fontSize: 19, color: LAKE },
      { text: document.subtitle, fontSize: 11, margin: [0, 2, 0, 4] },
      { text: [...moment, made].join(' · '), fontSize: 8.5, color: FAINT, margin: [0, 0, 0, 6] },
      ...document.sections.flatMap((section) => sectionOf(section, paper)),
    ],
  };
};
