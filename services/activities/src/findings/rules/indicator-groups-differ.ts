import { compareDecimals, decimalsApart, sumOfDecimals } from '@concert/money';
import type { Period } from '@concert/reference-data';
import type { Rule } from './rule.js';

/** R38: the groups of a count add up to it; with a group left out, to no more than it. Groups that overlap are explained. */
export const indicatorGroupsDiffer: Rule = ({ indicators }) =>
  [...indicators.values()].flatMap(({ state, events }) => {
    if (state.status !== 'defined' || state.terms.calculation !== 'sum') return [];
    const { title, responsible } = state.terms;
    return Object.entries(state.actuals).flatMap(([period, actual]) => {
      if (!actual || actual.value === null || actual.status === 'returned') return [];
      const told = actual.groups.flatMap(({ value }) => value ?? []);
      if (told.length === 0) return [];
      const sum = sumOfDecimals(told);
      const more = compareDecimals(sum, actual.value);
      if (more === 0 || (more < 0 && told.length < actual.groups.length)) return [];
      return [
        {
          rule: 'indicator-groups-differ' as const,
          severity: 'warn' as const,
          scope: responsible,
          period: period as Period,
          subject: title,
          expected: actual.value,
          observed: sum,
          difference: decimalsApart(sum, actual.value),
          unit: 'words' as const,
          note: `The groups of "${title}" add up to ${sum}; ${actual.value} is reported for all of them.`,
          inputEvents: events,
        },
      ];
    });
  });
