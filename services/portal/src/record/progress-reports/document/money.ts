import type { Money } from '~/i18n/formats';
import type { PeriodSummary } from '~/record/budgets';
import { shareOf } from '~/record/decimals';
import { WHOLE_PROGRAMME } from '../../scope';
import { type Block, count, day, figures, money, percent, text, words } from './document';
import type { ReportFacts, Say } from './facts';
import { cutOffOf } from './period';

const share = (part: Money | null, whole: Money | null): string | null =>
  part && whole && part.currency === whole.currency ? shareOf(part.amount, whole.amount) : null;

/** What was reported for the whole programme, up to the half-year that the document tells of. */
export const periodsOf = ({ summary }: ReportFacts, upTo: string): readonly PeriodSummary[] =>
  summary.periods
    .filter(({ scope, period }) => scope === WHOLE_PROGRAMME && period <= upTo)
    .sort((a, b) => a.period.localeCompare(b.period));

const amountOf = ({ figures: reported, currency }: PeriodSummary, name: 'transferred' | 'committed' | 'disbursed') => {
  const { amount } = reported[name];
  return amount === null ? null : { amount, currency };
};

/** Total, and the figures of the half-year, each with where it comes from. */
export const headFigures = (facts: ReportFacts, upTo: string, t: Say): Block => {
  const last = periodsOf(facts, upTo).find(({ period }) => period === upTo);
  const figure = (name: 'transferred' | 'committed' | 'disbursed') => ({
    label: t(`figures.${name}`, { ns: 'record' }),
    cell: money(last ? amountOf(last, name) : null, last && `reports/${WHOLE_PROGRAMME}/${upTo}/${name}`),
  });
  const { total } = facts.summary;
  return {
    kind: 'facts',
    facts: [
      { label: t('head.total'), cell: money(total ?? facts.programme.totalBudget, total ? 'total' : undefined) },
      figure('transferred'),
      figure('committed'),
      figure('disbursed'),
      {
        label: t('head.delivery'),
        cell: percent(last?.delivery ?? null, last && `delivery/${WHOLE_PROGRAMME}/${upTo}`),
      },
    ],
  };
};

/** What each agency was allocated, and its share of the whole. */
export const budgetByAgency = ({ summary, programme }: ReportFacts, t: Say): Block => {
  const { agencies, allocated } = summary;
  const nameOf = new Map(programme.participants.map(({ organization, name }) => [organization, name]));
  return {
    kind: 'table',
    caption: t('budget.caption'),
    columns: [
      words(t('budget.agency')),
      words(t('budget.name'), 3),
      figures(t('budget.allocated'), 2),
      figures(t('budget.share')),
    ],
    rows: [...agencies]
      .sort((a, b) => Number(b.allocated.amount) - Number(a.allocated.amount))
      .map((each) => [
        text(each.agency),
        text(nameOf.get(each.agency) ?? each.agency),
        money(each.allocated, `allocated/${each.agency}`),
        percent(share(each.allocated, allocated)),
      ]),
    ...(agencies.length > 0
      ? {
          total: [
            text(t('total')),
            text(''),
            money(allocated, 'allocated'),
            percent(share(allocated, summary.total ?? allocated)),
          ],
        }
      : {}),
    empty: t('budget.empty'),
  };
};

/** What came from the fund up to the cut-off, beside what was planned. */
export const tranchesTable = ({ summary, tranches }: ReportFacts, upTo: string, t: Say): Block => {
  const cutOff = cutOffOf(upTo);
  const came = summary.transfers.filter(({ valueDate }) => valueDate <= cutOff);
  const plannedOn = new Map(tranches.map(({ tranche, plannedDate }) => [tranche, plannedDate]));
  const last = periodsOf({ summary } as ReportFacts, upTo).find(({ period }) => period === upTo);
  return {
    kind: 'table',
    caption: t('tranches.caption'),
    columns: [
      words(t('tranches.what'), 2),
      words(t('tranches.planned'), 2),
      words(t('tranches.received'), 2),
      figures(t('tranches.amount'), 2),
      figures(t('tranches.share')),
    ],
    rows: [...came]
      .sort((a, b) => a.valueDate.localeCompare(b.valueDate))
      .map(({ kind, tranche, amount, currency, valueDate }) => [
        text(kind === 'advance' ? t('tranches.advance') : t('tranches.tranche', { number: tranche })),
        day(tranche === null ? null : (plannedOn.get(tranche) ?? null)),
        day(valueDate),
        money({ amount, currency }),
        percent(share({ amount, currency }, summary.total)),
      ]),
    ...(came.length > 0
      ? {
          total: [
            text(t('total')),
            text(''),
            text(''),
            last ? money(last.recordedTransfers, `transferred/${upTo}`) : money(summary.transferred, 'transferred'),
            percent(share(last?.recordedTransfers ?? summary.transferred, summary.total)),
          ],
        }
      : {}),
    empty: t('tranches.empty'),
  };
};

/** Transferred, committed, disbursed of each half-year, as reported, with the share of the whole budget. */
export const executionTable = (facts: ReportFacts, upTo: string, t: Say): Block => ({
  kind: 'table',
  caption: t('execution.caption'),
  columns: [
    words(t('execution.period')),
    ...(['transferred', 'committed', 'disbursed'] as const).flatMap((name) => [
      figures(t(`figures.${name}`, { ns: 'record' }), 2),
      figures(t('execution.ofTotal', { figure: t(`figures.${name}`, { ns: 'record' }) })),
    ]),
    figures(t('execution.delivery')),
    words(t('execution.definition'), 1.4),
  ],
  rows: periodsOf(facts, upTo).map((each) => [
    text(each.period),
    ...(['transferred', 'committed', 'disbursed'] as const).flatMap((name) => {
      const amount = amountOf(each, name);
      return [
        money(amount, `reports/${WHOLE_PROGRAMME}/${each.period}/${name}`),
        percent(share(amount, facts.summary.total)),
      ];
    }),
    percent(each.delivery, `delivery/${WHOLE_PROGRAMME}/${each.period}`),
    text(t(`execution.definitions.${each.committedDefinition}`)),
  ]),
  empty: t('execution.empty'),
});

/** How much of the work is done by several organizations together. */
export const jointShareFacts = ({ jointShare: { planned, tookPlace } }: ReportFacts, t: Say): Block => ({
  kind: 'facts',
  facts: [
    { label: t('results.planned'), cell: count(planned.all) },
    { label: t('results.plannedJoint'), cell: percent(planned.percent) },
    { label: t('results.tookPlace'), cell: count(tookPlace.all) },
    { label: t('results.tookPlaceJoint'), cell: percent(tookPlace.percent) },
  ],
});
