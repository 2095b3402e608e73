import { WHOLE_PROGRAMME } from '../../scope';
import { type Block, count, day, figures, percent, text, words } from './document';
import type { ReportFacts, Say } from './facts';

export const indicatorsTable = ({ indicators }: ReportFacts, upTo: string, t: Say): Block => ({
  kind: 'table',
  caption: t('results.caption'),
  columns: [
    words(t('results.result')),
    words(t('results.indicator'), 4),
    words(t('results.unit')),
    figures(t('results.baseline')),
    figures(t('results.actual')),
    figures(t('results.target')),
    figures(t('results.way')),
  ],
  rows: indicators
    .filter(({ mergedInto }) => mergedInto === null)
    .map(({ outcome, output, title, unit, baseline, rollUp, target }) => {
      const told = rollUp.byPeriod.filter(({ period }) => period <= upTo).at(-1);
      return [
        text(output ?? outcome),
        text(title),
        text(unit),
        count(baseline.value),
        count(told ? rollUp.toDate : null),
        count(target.value),
        percent(rollUp.percentOfWay),
      ];
    }),
  empty: t('results.empty'),
});

export const outcomesTable = ({ framework }: ReportFacts, t: Say): Block => ({
  kind: 'table',
  caption: t('results.framework'),
  columns: [words(t('results.code')), words(t('results.title'), 6), figures(t('results.activities'))],
  rows: framework.outcomes.flatMap((outcome) => [
    [text(outcome.code), text(outcome.title), count(outcome.activities.length)],
    ...outcome.outputs.map((output) => [text(output.code), text(output.title), count(output.activities.length)]),
  ]),
  empty: t('results.noFramework'),
});

const GROUPS = ['institutions', 'women', 'girls', 'women-and-girls', 'men', 'boys', 'men-and-boys', 'ethnic-groups'];

/** Direct and indirect, by group, as told for the half-year; the last count before it when there is none. */
export const beneficiariesTable = ({ beneficiaries }: ReportFacts, upTo: string, t: Say): Block => {
  const told = beneficiaries.filter(({ period, scope }) => scope === WHOLE_PROGRAMME && period <= upTo);
  const last = (reach: 'direct' | 'indirect') =>
    told
      .filter((each) => each.reach === reach)
      .sort((a, b) => a.period.localeCompare(b.period))
      .at(-1);
  const columns = [last('direct'), last('indirect')] as const;
  const cellOf = (of: (typeof columns)[number], group: string) => {
    const cell = of?.cells.find((each) => each.group === group);
    if (!cell) return text('');
    return cell.notCollected ? text(t('beneficiaries.notCollected')) : count(cell.count);
  };
  const groups = GROUPS.filter((group) => columns.some((of) => of?.cells.some((cell) => cell.group === group)));
  return {
    kind: 'table',
    caption: t('beneficiaries.caption'),
    columns: [
      words(t('beneficiaries.group'), 2),
      figures(t('beneficiaries.direct')),
      figures(t('beneficiaries.indirect')),
    ],
    rows: groups.map((group) => [text(t(`beneficiaries.groups.${group}`)), ...columns.map((of) => cellOf(of, group))]),
    ...(groups.length > 0
      ? { total: [text(t('beneficiaries.persons')), ...columns.map((of) => count(of?.persons ?? null))] }
      : {}),
    empty: t('beneficiaries.empty'),
  };
};

export const productsTable = ({ products }: ReportFacts, t: Say): Block => ({
  kind: 'table',
  caption: t('products.caption'),
  columns: [
    words(t('products.title'), 3),
    words(t('products.kind'), 1.5),
    words(t('products.status')),
    words(t('products.lead')),
    words(t('products.languages')),
    figures(t('products.printed')),
  ],
  rows: products.map(({ title, kind, status, lead, languages, copiesPrinted, printRuns }) => [
    text(title),
    text(t(`products.kinds.${kind}`, { defaultValue: kind })),
    text(t(`products.statuses.${status}`)),
    text(lead),
    text(languages.join(', ')),
    printRuns.length > 0 ? count(copiesPrinted) : text(''),
  ]),
  empty: t('products.empty'),
});

export const recommendationsTable = ({ recommendations }: ReportFacts, t: Say): Block => ({
  kind: 'table',
  caption: t('recommendations.caption'),
  columns: [
    words(t('recommendations.code')),
    words(t('recommendations.title'), 4),
    words(t('recommendations.response'), 1.5),
    words(t('recommendations.state'), 1.5),
    figures(t('recommendations.actions')),
    figures(t('recommendations.completed')),
    figures(t('recommendations.overdue')),
  ],
  rows: recommendations.map(({ code, title, disposition, state, counts }) => [
    text(code),
    text(title),
    text(t(`recommendations.dispositions.${disposition ?? 'none'}`)),
    text(t(`recommendations.states.${state}`)),
    count(counts.total),
    count(counts.byStatus.completed),
    count(counts.overdue),
  ]),
  empty: t('recommendations.empty'),
});

export const followUpFacts = ({ followUp: { recommendations, keyActions, day: on } }: ReportFacts, t: Say): Block => ({
  kind: 'facts',
  facts: [
    { label: t('recommendations.all'), cell: count(recommendations.total) },
    { label: t('recommendations.allActions'), cell: count(keyActions.total) },
    { label: t('recommendations.completed'), cell: count(keyActions.byStatus.completed) },
    { label: t('recommendations.overdue'), cell: count(keyActions.overdue) },
    { label: t('recommendations.on'), cell: day(on) },
  ],
});
