import { add, exceeds, equals, type Money, subtract, sum } from '@concert/money';
import { type FigureName, figureNames, WHOLE_PROGRAMME } from '../financial-report/financial-report.js';
import type { Evidence, Report } from '../reconciliation/evidence.js';
import { distance, inWords, reportedAmount } from '../reconciliation/figures.js';
import type { FoundProblem } from '../reconciliation/problem.js';
import { allocatedTo, reportsByScope } from '../reconciliation/reports.js';
import type { Rule } from './rule.js';

/**
 * What the programme reports is what its agencies report, added up, figure by figure. While some have not said a figure,
 * the rest has to be something that they can have: at least nothing, at most what is allocated to them. Committed is
 * compared where all state it by one definition.
 */
export const programmeDiffersFromAgencies: Rule = (evidence) =>
  reportsByScope(evidence)
    .flat()
    .filter(({ scope }) => scope === WHOLE_PROGRAMME)
    .flatMap((whole) => COMPARED.flatMap((figure) => compared(evidence, whole, figure) ?? []));

/** The total is not: a part of the budget may be set aside, with no agency. */
const COMPARED = figureNames.filter((figure) => figure !== 'total');

const compared = (evidence: Evidence, whole: Report, figure: FigureName): FoundProblem | undefined => {
  const { period, currency } = whole;
  const observed = reportedAmount(whole, figure);
  const reports = [...evidence.agencies].map((agency) => evidence.reports.get(`${agency}/${period}`));
  const parts = reports.filter((report) => report !== undefined);
  if (!observed || parts.length === 0 || (figure === 'committed' && !isStatedAlike([whole, ...parts])))
    return undefined;

  const amounts = parts.map((part) => reportedAmount(part, figure));
  const known = sum(
    amounts.filter((amount) => amount !== null),
    currency,
  );
  const silent = [...evidence.agencies].filter((_, nr) => !reports[nr] || !reportedAmount(reports[nr], figure)).sort();
  const most = add(
    known,
    sum(
      silent.map((agency) => allocatedTo(evidence, agency, currency)),
      currency,
    ),
  );
  const isPossible = silent.length > 0 && !exceeds(known, observed) && !exceeds(observed, most);
  if (equals(known, observed) || isPossible) return undefined;
  return {
    rule: 'programme-differs-from-agencies',
    severity: 'hold',
    scope: WHOLE_PROGRAMME,
    period,
    subject: figure,
    expected: known.amount,
    observed: observed.amount,
    difference: distance(known, observed).amount,
    unit: 'money',
    currency,
    note: noteOf({ figure, observed, known, most, silent }),
    inputEvents: [whole, ...parts].flatMap(({ events }) => events),
  };
};

const isStatedAlike = (reports: readonly Report[]): boolean =>
  new Set(reports.map(({ committedDefinition }) => committedDefinition)).size === 1;

interface Compared {
  readonly figure: FigureName;
  readonly observed: Money;
  readonly known: Money;
  readonly most: Money;
  readonly silent: readonly string[];
}

const noteOf = ({ figure, observed, known, most, silent }: Compared): string => {
  const stated = `The programme reports ${figure} of ${inWords(observed)}; its agencies report ${inWords(known)}`;
  if (silent.length === 0) return `${stated} together. Correct the report that is wrong, or say why they differ.`;
  const missing = silent.join(', ');
  return exceeds(known, observed)
    ? `${stated} already, and ${missing} has not said it yet.`
    : `${stated}. That leaves ${inWords(subtract(observed, known))} for ${missing}, to which ` +
        `${inWords(subtract(most, known))} is allocated.`;
};
