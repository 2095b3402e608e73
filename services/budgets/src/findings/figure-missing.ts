import { figureNames } from '../financial-report/financial-report.js';
import { derivation, inWords, knownAmount, reportedAmount } from '../reconciliation/figures.js';
import { reportsByScope } from '../reconciliation/reports.js';
import type { Rule } from './rule.js';

/** every figure of a report has an amount. Offers what the printed percentage leaves possible. */
export const figureMissing: Rule = (evidence, terms) =>
  reportsByScope(evidence)
    .flat()
    .flatMap((report) =>
      figureNames
        .filter((figure) => !reportedAmount(report, figure))
        .map((figure) => {
          const { scope, period, currency, events } = report;
          const offered = knownAmount(report, figure, terms);
          return {
            rule: 'figure-missing',
            severity: 'hold',
            scope,
            period,
            subject: figure,
            expected: offered?.amount.amount ?? null,
            observed: null,
            difference: null,
            unit: 'money',
            currency,
            ...(offered && derivation(offered)),
            note: offered
              ? `The report for ${period} leaves ${figure} blank; ${report.figures[figure].percentAsPrinted} of the ` +
                `total is ${inWords(offered.amount)}, between ${inWords(offered.low)} and ${inWords(offered.high)}.`
              : `The report for ${period} leaves ${figure} blank, and prints no percentage it could be computed from.`,
            inputEvents: events,
          } as const;
        }),
    );
