import { compareDecimals, decimalsApart } from '@concert/money';
import type { Period } from '@concert/reference-data';
import type { Rule } from './rule.js';

/** Invariant 3: a cumulative figure never falls, but for a correction of the earlier one. */
export const indicatorFell: Rule = ({ indicators }) =>
  [...indicators.values()].flatMap(({ state, events }) => {
    if (state.status !== 'defined' || state.terms.method !== 'cumulative') return [];
    const { title, responsible } = state.terms;
    const reported = Object.entries(state.actuals)
      .flatMap(([period, actual]) =>
        actual && actual.value !== null && actual.status !== 'returned'
          ? [{ period: period as Period, value: actual.value }]
          : [],
      )
      .sort((a, b) => (a.period < b.period ? -1 : 1));
    return reported.flatMap(({ period, value }, index) => {
      const before = reported[index - 1];
      if (!before || compareDecimals(value, before.value) >= 0) return [];
      return [
        {
          rule: 'indicator-fell' as const,
          severity: 'hold' as const,
          scope: responsible,
          period,
          subject: title,
          expected: before.value,
          observed: value,
          difference: decimalsApart(value, before.value),
          unit: 'words' as const,
          note: `"${title}" counts from the beginning, and is ${value} after ${before.value} in ${before.period}.`,
          inputEvents: events,
        },
      ];
    });
  });
