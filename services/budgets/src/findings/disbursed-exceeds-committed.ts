import { exceeds } from '@concert/money';
import { definitionOf, derivation, distance, inWords, knownAmount, reportedAmount } from '../reconciliation/figures.js';
import { reportsByScope } from '../reconciliation/reports.js';
import type { Rule } from './rule.js';

/**
 * what is disbursed was committed before, unless committed means only what is still to be paid. A blank
 * amount is computed back from its printed percentage.
 */
export const disbursedExceedsCommitted: Rule = (evidence, terms) =>
  reportsByScope(evidence)
    .flat()
    .flatMap((report) => {
      const disbursed = reportedAmount(report, 'disbursed');
      const committed = knownAmount(report, 'committed', terms);
      if (definitionOf(report, terms) === 'outstanding') return [];
      if (!disbursed || !committed || !exceeds(disbursed, committed.high)) return [];
      const { scope, period, currency, events } = report;
      return [
        {
          rule: 'disbursed-exceeds-committed',
          severity: 'hold',
          scope,
          period,
          expected: committed.amount.amount,
          observed: disbursed.amount,
          difference: distance(committed.amount, disbursed).amount,
          unit: 'money',
          currency,
          ...derivation(committed),
          note:
            `The report for ${period} says ${inWords(disbursed)} disbursed of ` +
            `${committed.isDerived ? 'about ' : ''}${inWords(committed.amount)} committed` +
            `${committed.isDerived ? ', computed back from the printed percentage' : ''}.`,
          inputEvents: events,
        },
      ];
    });
