import { equals } from '@concert/money';
import { cutOffOf } from '@concert/reference-data';
import { referencesOf, transfersUpTo } from '../reconciliation/evidence.js';
import { distance, inWords, recordedTransfers, reportedAmount } from '../reconciliation/figures.js';
import { programmeReports } from '../reconciliation/reports.js';
import type { Rule } from './rule.js';

/**
 * transferred, as reported for the whole programme, is the sum of the transfers with a value date up to the
 * cut-off. Which agency a transfer was passed on to is not recorded, so a single agency's figure is not compared.
 */
export const transferredDiffersFromTransfers: Rule = (evidence) =>
  programmeReports(evidence).flatMap((report) => {
    const observed = reportedAmount(report, 'transferred');
    const expected = recordedTransfers(evidence, report);
    if (!observed || equals(observed, expected)) return [];
    const { scope, period, currency, events } = report;
    return [
      {
        rule: 'transferred-differs-from-transfers',
        severity: 'block',
        scope,
        period,
        expected: expected.amount,
        observed: observed.amount,
        difference: distance(expected, observed).amount,
        unit: 'money',
        currency,
        note:
          `The report for ${period} says ${inWords(observed)} transferred; recorded transfers with a value date up to ` +
          `${cutOffOf(period)} add up to ${inWords(expected)}.`,
        inputEvents: [...referencesOf(...transfersUpTo(evidence, period)), ...events],
      },
    ];
  });
