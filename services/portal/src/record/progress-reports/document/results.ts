import { WHOLE_PROGRAMME } from '../../scope';
import { type Block, count, day, figures, percent, tableOf, text, words } from './document';
import type { ReportFacts, Say } from './facts';

export const indicatorsTable = ({ indicators }: ReportFacts, upTo: string, t: Say): Block =>
  tableOf(
    { caption: t('results.caption'), empty: t('results.empty') },
    indicators.filter(({ mergedInto }) => mergedInto === null),
    [
      [words(t('results.result')), ({ output, outcome }) => text(output ?? outcome)],
      [words(t('results.indicator'), 4), ({ title }) => text(title)],
      [words(t('results.unit')), ({ unit }) => text(unit)],
      [figures(t('results.baseline')), ({ baseline }) => count(baseline.value)],
      [
        figures(t('results.actual')),
        ({ rollUp }) => count(rollUp.byPeriod.some(({ period }) => period <= upTo) ? rollUp.toDate : null),
      ],
      [figures(t('results.target')), ({ target }) => count(target.value)],
      [figures(t('results.way')), ({ rollUp }) => percent(rollUp.percentOfWay)],
    ],
  );

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

export const productsTable = ({ products }: ReportFacts, t: Say): Block =>
  tableOf({ caption: t('products.caption'), empty: t('products.empty') }, products, [
    [words(t('products.title'), 3), ({ title }) => text(title)],
    [words(t('products.kind'), 1.5), ({ kind }) => text(t(`products.kinds.${kind}`, { defaultValue: kind }))],
    [words(t('products.status')), ({ status }) => text(t(`products.statuses.${status}`))],
    [words(t('products.lead')), ({ lead }) => text(lead)],
    [words(t('products.languages')), ({ languages }) => text(languages.join(', '))],
    [figures(t('products.printed')), (of) => (of.printRuns.length > 0 ? count(of.copiesPrinted) : text(''))],
  ]);

export const recommendationsTable = ({ recommendations }: ReportFacts, t: Say): Block =>
  tableOf({ caption: t('recommendations.caption'), empty: t('recommendations.empty') }, recommendations, [
    [words(t('recommendations.code')), ({ code }) => text(code)],
    [words(t('recommendations.title'), 4), ({ title }) => text(title)],
    [
      words(t('recommendations.response'), 1.5),
      ({ disposition }) => text(t(`recommendations.dispositions.${disposition ?? 'none'}`)),
    ],
    [words(t('recommendations.state'), 1.5), ({ state }) => text(t(`recommendations.states.${state}`))],
    [figures(t('recommendations.actions')), ({ counts }) => count(counts.total)],
    [figures(t('recommendations.completed')), ({ counts }) => count(counts.byStatus.completed)],
    [figures(t('recommendations.overdue')), ({ counts }) => count(counts.overdue)],
  ]);

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
