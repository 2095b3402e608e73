import { equals, sum } from '@concert/money';
import { WHOLE_PROGRAMME } from '../financial-report/financial-report.js';
import { type BudgetChange, type Evidence, referencesOf, type Report } from '../reconciliation/evidence.js';
import { distance, inWords, reportedAmount } from '../reconciliation/figures.js';
import { reportsByScope } from '../reconciliation/reports.js';
import type { Rule } from './rule.js';

/** The budget that an agency reports is what was allocated to it when it reported. Its latest report is asked. */
export const reportedTotalDiffersFromAllocated: Rule = (evidence) =>
  reportsByScope(evidence).flatMap((reports) => {
    const last = reports.at(-1)!;
    const { scope, period, currency, events } = last;
    const observed = reportedAmount(last, 'total');
    const held = heldWhenReported(evidence, last);
    if (scope === WHOLE_PROGRAMME || !observed || held.length === 0) return [];
    const allocated = sum(
      held.map(({ amount }) => amount),
      currency,
    );
    if (equals(observed, allocated)) return [];
    return [
      {
        rule: 'reported-total-differs-from-allocated',
        severity: 'warn',
        scope,
        period,
        subject: 'total',
        expected: allocated.amount,
        observed: observed.amount,
        difference: distance(allocated, observed).amount,
        unit: 'money',
        currency,
        note:
          `${scope} reports a budget of ${inWords(observed)}; ${inWords(allocated)} was allocated to it by then. Correct ` +
          'what is wrong, or say why they differ.',
        inputEvents: [...new Set([...events, ...referencesOf(...held)])],
      },
    ];
  });

/**
 * What had changed the agency's budget before the report: a later year's allocation or a later revision is none of it, a
 * correction counts as if it had been there. Where the report came before any allocation, all there is.
 */
const heldWhenReported = ({ budget }: Evidence, { scope, events }: Report): readonly BudgetChange[] => {
  const own = budget.filter(({ agency }) => agency === scope);
  const reportedAt = events.reduce(
    (latest, { position }) => (BigInt(position) > latest ? BigInt(position) : latest),
    0n,
  );
  const before = own.filter(
    ({ event: { type, position } }) => type === 'BudgetAllocationCorrected' || BigInt(position) < reportedAt,
  );
  return before.length > 0 ? before : own;
};
