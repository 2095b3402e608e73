import { add, exceeds, type Money, sum } from '@concert/money';
import { type FigureName, figureNames, WHOLE_PROGRAMME } from '../financial-report/financial-report.js';
import { type Evidence, referencesOf, type Report } from '../reconciliation/evidence.js';
import { definitionOf, distance, inWords, reportedAmount } from '../reconciliation/figures.js';
import type { FoundProblem } from '../reconciliation/problem.js';
import type { ProgrammeTerms } from '../reconciliation/programme-terms.js';
import { reportsByScope } from '../reconciliation/reports.js';
import type { Rule } from './rule.js';

/** The total is not compared: it is held against allocations, agency by agency. */
const COMPARED = figureNames.filter((figure) => figure !== 'total');

/**
 * What the programme reports is what its agencies report, added up, figure by figure. While some have not said a figure,
 * or a part of the budget is set aside, the rest has to be something that can be there: at least nothing, at most what they
 * hold. Committed is compared where all who state it mean the same by it.
 */
export const programmeDiffersFromAgencies: Rule = (evidence, terms) =>
  reportsByScope(evidence)
    .flat()
    .filter(({ scope }) => scope === WHOLE_PROGRAMME)
    .flatMap((whole) => COMPARED.flatMap((figure) => compared(evidence, terms, whole, figure) ?? []));

const compared = (
  evidence: Evidence,
  terms: ProgrammeTerms,
  whole: Report,
  figure: FigureName,
): FoundProblem | undefined => {
  const { period, currency } = whole;
  const observed = reportedAmount(whole, figure);
  const reports = [...evidence.reports.values()].filter(
    (report) => report.scope !== WHOLE_PROGRAMME && report.period === period,
  );
  const stated = reports.filter((report) => reportedAmount(report, figure) !== null);
  const definitions = new Set([whole, ...stated].map((report) => definitionOf(report, terms)));
  if (!observed || stated.length === 0 || (figure === 'committed' && definitions.size > 1)) return undefined;

  const known = sum(
    stated.map((report) => reportedAmount(report, figure)!),
    currency,
  );
  const isStated = new Set(stated.map(({ scope }) => scope));
  const others = evidence.budget.filter(({ agency }) => agency === undefined || !isStated.has(agency));
  const most = add(
    known,
    sum(
      others.map(({ amount }) => amount),
      currency,
    ),
  );
  const isTooMuch = exceeds(observed, most);
  if (!isTooMuch && !exceeds(known, observed)) return undefined;
  const nearest = isTooMuch ? most : known;
  const silent = [...new Set(others.flatMap(({ agency }) => agency ?? []))].sort();
  return {
    rule: 'programme-differs-from-agencies',
    severity: 'hold',
    scope: WHOLE_PROGRAMME,
    period,
    subject: figure,
    expected: nearest.amount,
    observed: observed.amount,
    difference: distance(nearest, observed).amount,
    unit: 'money',
    currency,
    note: noteOf({ figure, observed, known, most, silent }),
    inputEvents: [...new Set([...[whole, ...stated].flatMap(({ events }) => events), ...referencesOf(...others)])],
  };
};

interface Compared {
  readonly figure: FigureName;
  readonly observed: Money;
  readonly known: Money;
  readonly most: Money;
  /** Agencies with a budget that have not said the figure. */
  readonly silent: readonly string[];
}

const noteOf = ({ figure, observed, known, most, silent }: Compared): string => {
  const stated = `The programme reports ${inWords(observed)} ${figure}, its agencies ${inWords(known)}`;
  if (!exceeds(most, known)) return `${stated} together. Correct the report that is wrong, or say why they differ.`;
  if (exceeds(known, observed)) return `${stated} already. Correct the report that is wrong, or say why they differ.`;
  const missing = silent.length > 0 ? ` With all that ${silent.join(', ')} can have,` : ' With what is set aside,';
  return `${stated}.${missing} it could be ${inWords(most)} at most.`;
};
