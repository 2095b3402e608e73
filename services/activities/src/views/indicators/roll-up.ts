import type { IndicatorCalculation } from '@concert/contracts/activities';
import { averageOfDecimals, greatestDecimal, sumOfDecimals, wayGone } from '@concert/money';
import type { IndicatorRow } from './indicator.entity.js';

/** A figure of a half-year: the indicator's own, those of the lower level, and all of them as one. */
export interface RolledUpPeriod {
  readonly period: string;
  /** Approved and reported here; null when none is. */
  readonly own: string | null;
  readonly lowerLevel: readonly { readonly indicator: string; readonly value: string | null }[];
  readonly total: string | null;
}

export interface RollUp {
  readonly byPeriod: readonly RolledUpPeriod[];
  /** Of all half-years: the last one when figures are cumulative, else as the calculation says. */
  readonly toDate: string | null;
  /** How far from the baseline to the target, in percent; null when one of them is not known. */
  readonly percentOfWay: string | null;
}

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
export const rollUpOf = (row: IndicatorRow, all: readonly IndicatorRow[]): RollUp => {
  const periods = [...new Set(periodsOf(row, all))].sort();
  const byPeriod = periods.map((period): RolledUpPeriod => ({
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
