import { exceeds, type Money, sum } from '@concert/money';
import { WHOLE_PROGRAMME } from '../financial-report/financial-report.js';
import { referencesOf, transfersUpTo } from '../reconciliation/evidence.js';
import {
  definitionOf,
  derivation,
  knownAmount,
  type KnownAmount,
  received,
  reportedAmount,
} from '../reconciliation/figures.js';
import { reportsByScope } from '../reconciliation/reports.js';
import type { Rule } from './rule.js';

/**
 * the definition of committed that the report states, or else the policy set's, fits the figures. Inclusive
 * fits when disbursed ≤ committed ≤ received, outstanding when committed + disbursed ≤ received.
 */
export const committedDefinitionUnclear: Rule = (evidence, terms) =>
  reportsByScope(evidence)
    .flat()
    .flatMap((report) => {
      const { scope, period, events } = report;
      const isWhole = scope === WHOLE_PROGRAMME;
      const disbursed = reportedAmount(report, 'disbursed');
      const committed = knownAmount(report, 'committed', terms);
      if (!disbursed || !committed) return [];
      const come = isWhole ? received(evidence, report) : reportedAmount(report, 'transferred');
      const fitting = fittingDefinitions(disbursed, committed, come);
      const definition = definitionOf(report, terms);
      if (fitting.includes(definition)) return [];
      return [
        {
          rule: 'committed-definition-unclear',
          severity: 'hold',
          scope,
          period,
          expected: definition,
          observed: fitting[0] ?? 'neither',
          difference: null,
          unit: 'definition',
          ...derivation(committed),
          note: fitting[0]
            ? `Committed for ${period} should be ${definition}, but the figures fit only if it is ${fitting[0]}.`
            : `Committed for ${period} fits the other figures neither as inclusive nor as outstanding.`,
          inputEvents: [...(isWhole ? referencesOf(...transfersUpTo(evidence, period)) : []), ...events],
        },
      ];
    });

/** A derived amount fits when some value in its range does; what has come is not asked when nobody knows it. */
const fittingDefinitions = (
  disbursed: Money,
  { low, high }: KnownAmount,
  come: Money | null,
): ('inclusive' | 'outstanding')[] => {
  const isWithin = (amount: Money): boolean => come === null || !exceeds(amount, come);
  const isInclusive = !exceeds(disbursed, high) && isWithin(low);
  const isOutstanding = isWithin(sum([low, disbursed], low.currency));
  return [...(isInclusive ? (['inclusive'] as const) : []), ...(isOutstanding ? (['outstanding'] as const) : [])];
};
