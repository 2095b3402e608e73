import { WHOLE_PROGRAMME } from '../../scope';
import {
  type Block,
  count,
  day,
  type DocumentSection,
  type ReportDocument,
  type SectionName,
  text,
  words,
} from './document';
import type { ReportFacts, Say } from './facts';
import { findingsBlock } from './findings';
import { budgetByAgency, executionTable, headFigures, jointShareFacts, tranchesTable } from './money';
import { narrativeBlock } from './narrative';
import { cutOffOf } from './period';
import {
  beneficiariesTable,
  followUpFacts,
  indicatorsTable,
  outcomesTable,
  productsTable,
  recommendationsTable,
} from './results';
import { sourcesTable } from './sources';

/** The half-year that the document tells of: its report's, else the last for which figures came. */
export const periodOf = ({
  report,
  summary,
  programme,
}: Pick<ReportFacts, 'report' | 'summary' | 'programme'>): string =>
  report?.period ??
  summary.periods
    .filter(({ scope }) => scope === WHOLE_PROGRAMME)
    .map(({ period }) => period)
    .sort()
    .at(-1) ??
  `${programme.start.slice(0, 4)}-1`;

const headFacts = ({ programme, report }: ReportFacts, upTo: string, t: Say): Block => ({
  kind: 'facts',
  facts: [
    {
      label: t('head.programme'),
      cell: text(`${programme.code}${programme.shortName ? ` (${programme.shortName})` : ''}`),
    },
    { label: t('head.start'), cell: day(programme.start) },
    { label: t('head.end'), cell: day(programme.end) },
    { label: t('head.cutOff'), cell: day(cutOffOf(upTo)) },
    { label: t('head.country'), cell: text(programme.country) },
    { label: t('head.fund'), cell: text(programme.fund) },
    { label: t('head.sites'), cell: text(programme.sites.map(({ site }) => site).join(', ') || null) },
    ...(report
      ? [
          { label: t('head.author'), cell: text(report.author) },
          {
            label: t('head.status'),
            cell: text(t('head.statusOfEdition', { status: t(`statuses.${report.status}`), edition: report.edition })),
          },
        ]
      : []),
  ],
});

const participantsTable = ({ programme }: ReportFacts, t: Say): Block => ({
  kind: 'table',
  caption: t('participants.caption'),
  columns: [words(t('participants.code')), words(t('participants.name'), 4), words(t('participants.role'), 2)],
  rows: programme.participants.map(({ organization, name, role, successor }) => [
    text(organization),
    text(successor ? t('participants.succeeded', { name, successor }) : name),
    text(t(`participants.roles.${role}`)),
  ]),
  empty: t('participants.empty'),
});

export interface Composition {
  readonly kind: 'report' | 'factsheet';
  readonly facts: ReportFacts;
  readonly t: Say;
}

/** The document: heading facts, money, findings, what the report says, results, and where the figures come from. */
export const composeDocument = ({ kind, facts, t }: Composition): ReportDocument => {
  const { programme, report, moment } = facts;
  const upTo = periodOf(facts);
  const section = (name: SectionName, ...blocks: readonly Block[]): DocumentSection => ({
    name,
    title: t(`sections.${name}`),
    blocks,
  });
  const title =
    kind === 'report' && report ? report.title : t('factsheetOf', { programme: programme.shortName ?? programme.code });
  const partners = programme.participants.length;
  return {
    title,
    subtitle: programme.title,
    name: `${programme.code} ${kind === 'factsheet' ? t('factsheet') : t(`levels.${report?.level ?? 'biannual'}`)} ${upTo}`,
    currency: programme.currency,
    asOf: moment.asOf ?? null,
    knownAt: moment.knownAt ?? null,
    sections: [
      section('facts', headFigures(facts, upTo, t), headFacts(facts, upTo, t)),
      section('budget', budgetByAgency(facts, t)),
      section('tranches', tranchesTable(facts, upTo, t)),
      section('execution', executionTable(facts, upTo, t)),
      section('findings', findingsBlock(facts, upTo, t)),
      section('narrative', narrativeBlock(facts, t)),
      section('results', jointShareFacts(facts, t), outcomesTable(facts, t), indicatorsTable(facts, upTo, t)),
      section('beneficiaries', beneficiariesTable(facts, upTo, t)),
      section('products', productsTable(facts, t)),
      section('recommendations', followUpFacts(facts, t), recommendationsTable(facts, t)),
      ...(kind === 'factsheet'
        ? [
            section(
              'participants',
              { kind: 'facts', facts: [{ label: t('participants.count'), cell: count(partners) }] },
              participantsTable(facts, t),
            ),
          ]
        : []),
      section('sources', sourcesTable(facts, upTo, t)),
    ],
  };
};
