import type { Money } from '~/i18n/formats';
import type { PeriodSummary } from '~/record/budgets';
import { shareOf } from '~/record/decimals';
import { WHOLE_PROGRAMME } from '../../scope';
import { type Block, count, day, figures, money, percent, tableOf, text, words } from './document';
import type { ReportFacts, Say } from './facts';
import { cutOffOf } from './period';

const share = (part: Money | null, whole: Money | null): string | null =>
  part && whole && part.currency === whole.currency ? shareOf(part.amount, whole.amount) : null;

/** What was reported for the whole programme, up to the half-year that the document tells of. */
export const periodsOf = ({ summary }: Pick<ReportFacts, 'summary'>, upTo: string): readonly PeriodSummary[] =>
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
    label: t('head.reported', { figure: t(`figures.${name}`, { ns: 'record' }) }),
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
  const { allocated } = summary;
  const nameOf = new Map(programme.participants.map(({ organization, name }) => [organization, name]));
  const agencies = [...summary.agencies].sort((a, b) => Number(b.allocated.amount) - Number(a.allocated.amount));
  const ofTotal = percent(share(allocated, summary.total ?? allocated));
  return {
    ...tableOf({ caption: t('budget.caption'), empty: t('budget.empty') }, agencies, [
      [words(t('budget.agency')), ({ agency }) => text(agency)],
      [words(t('budget.name'), 3), ({ agency }) => text(nameOf.get(agency) ?? agency)],
      [figures(t('budget.allocated'), 2), (of) => money(of.allocated, `allocated/${of.agency}`)],
      [figures(t('budget.share')), (of) => percent(share(of.allocated, allocated))],
    ]),
    ...(agencies.length > 0 && { total: [text(t('total')), text(''), money(allocated, 'allocated'), ofTotal] }),
  };
};

/** What came from the fund up to the cut-off, beside what was planned. */
export const tranchesTable = ({ summary, tranches }: ReportFacts, upTo: string, t: Say): Block => {
  const cutOff = cutOffOf(upTo);
  const came = summary.transfers
    .filter(({ valueDate }) => valueDate <= cutOff)
    .sort((a, b) => a.valueDate.localeCompare(b.valueDate));
  const plannedOn = new Map(tranches.map(({ tranche, plannedDate }) => [tranche, plannedDate]));
  const last = periodsOf({ summary }, upTo).find(({ period }) => period === upTo);
  const all = last ? money(last.recordedTransfers, `transferred/${upTo}`) : money(summary.transferred, 'transferred');
  const ofTotal = percent(share(last?.recordedTransfers ?? summary.transferred, summary.total));
  return {
    ...tableOf({ caption: t('tranches.caption'), empty: t('tranches.empty') }, came, [
      [
        words(t('tranches.what'), 2),
        ({ kind, tranche }) => text(t(`tranches.${kind === 'advance' ? 'advance' : 'tranche'}`, { number: tranche })),
      ],
      [
        words(t('tranches.planned'), 2),
        ({ tranche }) => day(tranche === null ? null : (plannedOn.get(tranche) ?? null)),
      ],
      [words(t('tranches.received'), 2), ({ valueDate }) => day(valueDate)],
      [figures(t('tranches.amount'), 2), ({ amount, currency }) => money({ amount, currency })],
      [figures(t('tranches.share')), (of) => percent(share(of, summary.total))],
    ]),
    ...(came.length > 0 && { total: [text(t('total')), text(''), text(''), all, ofTotal] }),
  };
};

/** Transferred, committed, disbursed of each half-year, as reported, with the share of the whole budget. */
export const executionTable = (facts: ReportFacts, upTo: string, t: Say): Block =>
  tableOf({ caption: t('execution.caption'), empty: t('execution.empty') }, periodsOf(facts, upTo), [
    [words(t('execution.period')), ({ period }) => text(period)],
    ...(['transferred', 'committed', 'disbursed'] as const).flatMap((name) => {
      const figure = t(`figures.${name}`, { ns: 'record' });
      return [
        [
          figures(figure, 2),
          (of: PeriodSummary) => money(amountOf(of, name), `reports/${WHOLE_PROGRAMME}/${of.period}/${name}`),
        ],
        [
          figures(t('execution.ofTotal', { figure })),
          (of: PeriodSummary) => percent(share(amountOf(of, name), facts.summary.total)),
        ],
      ] as const;
    }),
    [figures(t('execution.delivery')), (of) => percent(of.delivery, `delivery/${WHOLE_PROGRAMME}/${of.period}`)],
    [
      words(t('execution.definition'), 1.4),
      ({ committedDefinition }) => text(t(`execution.definitions.${committedDefinition}`)),
    ],
  ]);

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
