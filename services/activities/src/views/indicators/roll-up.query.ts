import type { IndicatorCalculation } from '../../indicator/indicator.js';
import { averageOfDecimals, greatestDecimal, sumOfDecimals, wayGone } from '@concert/money';
import type { RolledUpPeriodResponse, RollUpResponse } from './indicators.response.js';
import type { IndicatorRow } from './indicators.view.js';

/** As one figure; what is missing counts as missing, never as zero. */
const combined = (values: readonly (string | null)[], calculation: IndicatorCalculation): string | null => {
  const known = values.filter((value): value is string => value !== null);
  if (known.length === 0) return null;
  switch (calculation) {
    case 'sum':
      return sumOfDecimals(known);
    case 'max':
      return greatestDecimal(known);
    case 'avg':
      return averageOfDecimals(known);
  }
};

const ownIn = ({ actuals }: IndicatorRow, period: string): string | null =>
  actuals.find((each) => each.period === period && each.status === 'approved')?.value ?? null;

/** Those that count towards it: parts of it, and those that were merged into it. */
export const lowerLevelOf = ({ indicator }: IndicatorRow, all: readonly IndicatorRow[]): IndicatorRow[] =>
  all.filter((each) => (each.mergedInto ?? each.partOf) === indicator);

const totalIn = (
  row: IndicatorRow,
  period: string,
  all: readonly IndicatorRow[],
  above: readonly string[] = [],
): string | null => {
  const below = lowerLevelOf(row, all).filter(({ indicator }) => !above.includes(indicator));
  const path = [...above, row.indicator];
  return combined([ownIn(row, period), ...below.map((each) => totalIn(each, period, all, path))], row.calculation);
};

const periodsOf = (row: IndicatorRow, all: readonly IndicatorRow[], above: readonly string[] = []): string[] => {
  const below = lowerLevelOf(row, all).filter(({ indicator }) => !above.includes(indicator));
  const path = [...above, row.indicator];
  return [...row.actuals.map(({ period }) => period), ...below.flatMap((each) => periodsOf(each, all, path))];
};

/** What was approved, by half-year and in all, with what the lower levels reported. */
export const rollUpOf = (row: IndicatorRow, all: readonly IndicatorRow[]): RollUpResponse => {
  const periods = [...new Set(periodsOf(row, all))].sort();
  const byPeriod = periods.map((period): RolledUpPeriodResponse => ({
    period,
    own: ownIn(row, period),
    lowerLevel: lowerLevelOf(row, all).map((each) => ({
      indicator: each.indicator,
      value: totalIn(each, period, all, [row.indicator]),
    })),
    total: totalIn(row, period, all),
  }));
  const totals = byPeriod.map(({ total }) => total);
  const toDate =
    row.method === 'cumulative'
      ? (totals.findLast((total) => total !== null) ?? null)
      : combined(totals, row.calculation);
  const { baseline, target } = row;
  const isKnown = baseline.value !== null && target.value !== null && toDate !== null;
  return {
    byPeriod,
    toDate,
    percentOfWay: isKnown ? wayGone(baseline.value, target.value, toDate) : null,
  };
};
