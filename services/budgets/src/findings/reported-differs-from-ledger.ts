import { equals, subtract } from '@concert/money';
import { cutOffOf } from '@concert/reference-data';
import { WHOLE_PROGRAMME } from '../financial-report/financial-report.js';
import { definitionOf, distance, inWords, reportedAmount } from '../reconciliation/figures.js';
import { ledgerFigures } from '../reconciliation/ledger-figures.js';
import type { Rule } from './rule.js';

/**
 * What an agency reports as committed and disbursed is what its ledger says by the cut-off, once it keeps one; committed
 * by the definition of the report. Not all agencies keep theirs here, so the whole programme is not compared.
 */
export const reportedDiffersFromLedger: Rule = ({ reports, ledger }, terms) =>
  [...reports.values()]
    .filter(({ scope }) => scope !== WHOLE_PROGRAMME)
    .flatMap((report) => {
      const { scope, period, currency, events } = report;
      const booked = ledgerFigures(ledger, { agency: scope, day: cutOffOf(period), currency });
      if (!booked) return [];
      const { committed, disbursed } = booked;
      const isInclusive = definitionOf(report, terms) === 'inclusive';
      const compared = [
        ['committed', isInclusive ? committed : subtract(committed, disbursed)],
        ['disbursed', disbursed],
      ] as const;
      return compared.flatMap(([figure, expected]) => {
        const observed = reportedAmount(report, figure);
        if (!observed || equals(observed, expected)) return [];
        return [
          {
            rule: 'reported-differs-from-ledger',
            severity: 'hold',
            scope,
            period,
            subject: figure,
            expected: expected.amount,
            observed: observed.amount,
            difference: distance(expected, observed).amount,
            unit: 'money',
            currency,
            note:
              `${scope} reports ${inWords(observed)} ${figure} for ${period}; its ledger says ${inWords(expected)} by ` +
              `${cutOffOf(period)}.`,
            inputEvents: [...booked.events, ...events],
          } as const,
        ];
      });
    });
