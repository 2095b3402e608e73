import { exceeds } from '@concert/money';
import type { FigureName } from '../financial-report/financial-report.js';
import type { Report } from '../reconciliation/evidence.js';
import { definitionOf, distance, inWords, reportedAmount } from '../reconciliation/figures.js';
import type { FoundProblem } from '../reconciliation/problem.js';
import { reportsByScope } from '../reconciliation/reports.js';
import type { Rule } from './rule.js';

const CUMULATIVE: readonly FigureName[] = ['transferred', 'committed', 'disbursed'];

/**
 * a cumulative figure never falls from one reported period to the next; a blank one is passed over. Committed
 * is cumulative only where it contains what was disbursed.
 */
export const cumulativeFigureFell: Rule = (evidence, terms) =>
  reportsByScope(evidence).flatMap((reports) =>
    CUMULATIVE.flatMap((figure) => {
      const stated = reports.filter(
        (report) =>
          reportedAmount(report, figure) && (figure !== 'committed' || definitionOf(report, terms) === 'inclusive'),
      );
      return stated.slice(1).flatMap((report, index) => fallOf(figure, stated[index] as Report, report));
    }),
  );

const fallOf = (figure: FigureName, before: Report, report: Report): FoundProblem[] => {
  const expected = reportedAmount(before, figure);
  const observed = reportedAmount(report, figure);
  if (!expected || !observed || !exceeds(expected, observed)) return [];
  const fall = distance(expected, observed);
  return [
    {
      rule: 'cumulative-figure-fell',
      severity: 'hold',
      scope: report.scope,
      period: report.period,
      subject: figure,
      expected: expected.amount,
      observed: observed.amount,
      difference: fall.amount,
      unit: 'money',
      currency: report.currency,
      note:
        `The sum ${figure} since the beginning falls by ${inWords(fall)}, from ${inWords(expected)} in ` +
        `${before.period} to ${inWords(observed)} in ${report.period}.`,
      inputEvents: [...before.events, ...report.events],
    },
  ];
};
