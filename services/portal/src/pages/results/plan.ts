import { apportion } from '@concert/money';
import type { Activity } from '~/record/activities';
import { sumOf } from '~/record/decimals';
import type { PlannedLine, WorkPlanLine } from './queries';

interface Days {
  readonly start: string;
  readonly end: string;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Calendar years in which a programme runs. */
export const yearsOf = ({ start, end }: Days): readonly number[] =>
  Array.from({ length: yearOf(end) - yearOf(start) + 1 }, (_, index) => yearOf(start) + index);

/** Quarters of a year that days touch. */
export const quartersIn = (year: number, { start, end }: Days): readonly number[] =>
  [1, 2, 3, 4].filter((quarter) => {
    const month = String(quarter * 3).padStart(2, '0');
    const first = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
    return start <= `${year}-${month}-31` && end >= first;
  });

/** What it costs in that year: its cost is spread over the quarters that it touches, so that the years add up to it. */
const costIn = (year: number, { window, plannedCost }: Pick<Activity, 'window' | 'plannedCost'>) => {
  if (!plannedCost) return null;
  const years = yearsOf(window);
  const quarters = years.map((each) => ({ ...plannedCost, amount: String(quartersIn(each, window).length) }));
  return apportion(plannedCost, quarters)[years.indexOf(year)] ?? null;
};

/** A plan to begin with: a line for every activity of that year. Quarters and cost come from its days. */
export const linesFrom = (
  activities: readonly Pick<
    Activity,
    'id' | 'title' | 'lead' | 'status' | 'window' | 'output' | 'outcome' | 'plannedCost'
  >[],
  year: number,
): PlannedLine[] =>
  activities
    .filter(({ status, window }) => status !== 'eliminated' && quartersIn(year, window).length > 0)
    .map((activity, index, all) => {
      const { id, title, lead, window, output, outcome } = activity;
      const result = output ?? outcome;
      const number = all.slice(0, index + 1).filter((each) => (each.output ?? each.outcome) === result).length;
      return {
        line: `${result}.${number}`,
        title,
        activity: id,
        quarters: [...quartersIn(year, window)],
        budget: costIn(year, activity),
        responsible: lead,
      };
    });

/** What the lines of a plan come to, each organization's and together; lines without a budget are counted. */
export const totalsOf = (lines: readonly Pick<WorkPlanLine, 'responsible' | 'budget'>[]) => {
  const costed = lines.flatMap(({ responsible, budget }) => (budget ? [{ responsible, ...budget }] : []));
  const totalOf = (those: typeof costed) => ({
    amount: sumOf(those.map(({ amount }) => amount)),
    currency: costed[0]?.currency ?? '',
  });
  const agencies = [...new Set(costed.map(({ responsible }) => responsible))].sort();
  return {
    together: costed.length > 0 ? totalOf(costed) : null,
    byAgency: agencies.map((agency) => ({
      agency,
      total: totalOf(costed.filter(({ responsible }) => responsible === agency)),
    })),
    withoutBudget: lines.length - costed.length,
  };
};
