import { exceeds, type Money } from '@concert/money';
import { WHOLE_PROGRAMME } from '../financial-report/financial-report.js';
import { type Evidence, referencesOf, type Report, transfersUpTo } from '../reconciliation/evidence.js';
import { distance, inWords, received, reportedAmount } from '../reconciliation/figures.js';
import { programmeReports } from '../reconciliation/reports.js';
import type { Rule } from './rule.js';

/**
 * nobody spends more than has come. For the whole programme the larger of reported and recorded transfers
 * counts; for a single agency only what it reports itself.
 */
export const disbursedExceedsTransferred: Rule = (evidence) =>
  [...agencyReports(evidence), ...programmeReports(evidence)].flatMap((report) => {
    const { scope, period, currency, events } = report;
    const isWhole = scope === WHOLE_PROGRAMME;
    const observed = reportedAmount(report, 'disbursed');
    const expected: Money | null = isWhole ? received(evidence, report) : reportedAmount(report, 'transferred');
    if (!observed || !expected || !exceeds(observed, expected)) return [];
    return [
      {
        rule: 'disbursed-exceeds-transferred',
        severity: 'hold',
        scope,
        period,
        expected: expected.amount,
        observed: observed.amount,
        difference: distance(expected, observed).amount,
        unit: 'money',
        currency,
        note:
          `The report for ${period} says ${inWords(observed)} disbursed, but at most ${inWords(expected)} had come ` +
          `by then.`,
        inputEvents: [...(isWhole ? referencesOf(...transfersUpTo(evidence, period)) : []), ...events],
      },
    ];
  });

const agencyReports = ({ reports }: Evidence): Report[] =>
  [...reports.values()].filter(({ scope }) => scope !== WHOLE_PROGRAMME);
