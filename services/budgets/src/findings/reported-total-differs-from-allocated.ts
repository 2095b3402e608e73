import { equals } from '@concert/money';
import { cutOffOf } from '@concert/reference-data';
import { WHOLE_PROGRAMME } from '../financial-report/financial-report.js';
import { referencesOf } from '../reconciliation/evidence.js';
import { distance, inWords, reportedAmount } from '../reconciliation/figures.js';
import { allocatedTo, reportsByScope } from '../reconciliation/reports.js';
import type { Rule } from './rule.js';

/**
 * The budget that an agency reports is what is allocated to it. Its latest report is asked, unless a revision changed
 * what it holds after the report's last day.
 */
export const reportedTotalDiffersFromAllocated: Rule = (evidence) =>
  reportsByScope(evidence).flatMap((reports) => {
    const last = reports.at(-1)!;
    const { scope, period, currency, events } = last;
    const observed = reportedAmount(last, 'total');
    if (scope === WHOLE_PROGRAMME || !observed || !evidence.agencies.has(scope)) return [];
    const allocated = allocatedTo(evidence, scope, currency);
    const isRevisedSince = evidence.revisions.some(
      ({ agencies, date }) => agencies.has(scope) && date > cutOffOf(period),
    );
    if (equals(observed, allocated) || isRevisedSince) return [];
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
        note: `${scope} reports a budget of ${inWords(observed)}; ${inWords(allocated)} is allocated to it.`,
        inputEvents: [...events, ...referencesOf(...evidence.budget.filter(({ agency }) => agency === scope))],
      },
    ];
  });
