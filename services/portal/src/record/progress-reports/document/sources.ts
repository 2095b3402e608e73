import type { Origin, OriginFact } from '~/components/figures/OriginOfFigure';
import { type Block, type Cell, day, text, words } from './document';
import type { ReportFacts, Say } from './facts';

/** Figures of the document whose origin is asked for; the three figures of a half-year stand in one report. */
export const figuresAskedFor = (periods: readonly string[]): readonly string[] => [
  'total',
  'allocated',
  'transferred',
  ...periods.map((period) => `reports/programme/${period}/disbursed`),
];

const nameOf = (figure: string, t: Say): string => {
  const [kind = '', , period] = figure.split('/');
  return kind === 'reports' ? t('sources.report', { period }) : t(`sources.${kind}`);
};

const inWords = (type: string, t: Say): string => {
  const name = type.split('.')[1] ?? type;
  return t(`facts.${name}`, { ns: 'vocabulary', defaultValue: name.replace(/([a-z])([A-Z])/g, '$1 $2') });
};

const readFrom = ({ evidence }: OriginFact): string =>
  evidence ? [evidence.document, evidence.place].filter(Boolean).join(', ') : '';

/** Facts in the order they became true, each with the figures that were made of it. */
const factsBehind = (origins: readonly Origin[], t: Say) => {
  const known = new Map<string, { readonly fact: OriginFact; readonly figures: string[] }>();
  for (const { figure, events } of origins)
    for (const fact of events) {
      const entry = known.get(fact.id) ?? { fact, figures: [] };
      known.set(fact.id, entry);
      entry.figures.push(nameOf(figure, t));
    }
  return [...known.values()].sort((a, b) => a.fact.effectiveDate.localeCompare(b.fact.effectiveDate));
};

/** What the figures were made of: true since when, known since when and from whom, read from where. */
export const sourcesTable = ({ origins, beneficiaries, report }: ReportFacts, upTo: string, t: Say): Block => {
  const money = factsBehind(origins, t).map(({ fact, figures: made }): Cell[] => [
    text(made.join('; ')),
    text(inWords(fact.type, t)),
    day(fact.effectiveDate),
    text(fact.recordedBy.organization),
    day(fact.recordedAt),
    text(readFrom(fact)),
    text(fact.position),
  ]);
  const counted = beneficiaries
    .filter(({ period }) => period <= upTo)
    .map(({ reach, period, recordedBy, recordedAt }): Cell[] => [
      text(t('sections.beneficiaries')),
      text(t(`sources.counted.${reach}`, { period })),
      text(period),
      text(recordedBy),
      day(recordedAt),
      text(''),
      text(''),
    ]);
  const told: Cell[][] = report
    ? [
        [
          text(t('sections.narrative')),
          text(report.title),
          text(report.period),
          text(report.submittedBy ?? report.author),
          text(''),
          text(t(`statuses.${report.status}`)),
          text(''),
        ],
      ]
    : [];
  return {
    kind: 'table',
    caption: t('sources.caption'),
    columns: [
      words(t('sources.figure'), 2),
      words(t('sources.fact'), 2),
      words(t('sources.trueOn'), 1.5),
      words(t('sources.by')),
      words(t('sources.recordedAt'), 1.7),
      words(t('sources.readFrom'), 3.4),
      words(t('sources.position'), 1.4),
    ],
    rows: [...money, ...counted, ...told],
    empty: t('sources.empty'),
  };
};
