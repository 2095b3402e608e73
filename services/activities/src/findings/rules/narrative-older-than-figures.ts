import { cutOffOf } from '@concert/reference-data';
import type { Rule } from './rule.js';

/** a narrative that speaks up to a day is too old when money came after it and before the report's cut-off. */
export const narrativeOlderThanFigures: Rule = ({ progressReports }, { payments }) =>
  [...progressReports.values()].flatMap(({ state, events }) => {
    if (state.status === 'unknown') return [];
    const { period, title, author } = state.terms;
    return state.sections.flatMap(({ section, speaksOf }) => {
      const later = payments.findLast(
        ({ paidOn }) => speaksOf !== undefined && paidOn > speaksOf && paidOn <= cutOffOf(period),
      );
      if (speaksOf === undefined || later === undefined) return [];
      return [
        {
          rule: 'narrative-older-than-figures' as const,
          severity: 'warn' as const,
          scope: author,
          period,
          subject: `${title}: ${section}`,
          expected: later.paidOn,
          observed: speaksOf,
          difference: null,
          unit: 'date' as const,
          note: `"${title}" speaks up to ${speaksOf} under ${section}; tranche ${later.tranche} came on ${later.paidOn}.`,
          inputEvents: events,
        },
      ];
    });
  });
