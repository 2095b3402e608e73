import { equals, exceeds, sum } from '@concert/money';
import { periodOf } from '@concert/reference-data';
import { WHOLE_PROGRAMME } from '../financial-report/financial-report.js';
import { referencesOf } from '../reconciliation/evidence.js';
import { distance, inWords } from '../reconciliation/figures.js';
import type { Rule } from './rule.js';

/**
 * Allocations to agencies, with what is set aside, add up to the programme's total. While the budget is being
 * entered they fall short of it: that counts once money has come. Too much is too much at any time.
 */
export const allocationsDifferFromTotal: Rule = ({ budget, transfers }, { start, total }) => {
  if (!total) return [];
  const observed = sum(
    budget.map(({ amount }) => amount),
    total.currency,
  );
  const isBeingEntered = transfers.length === 0 && !exceeds(observed, total);
  if (budget.length === 0 || isBeingEntered || equals(observed, total)) return [];
  return [
    {
      rule: 'allocations-differ-from-total',
      severity: 'hold',
      scope: WHOLE_PROGRAMME,
      period: periodOf(start),
      expected: total.amount,
      observed: observed.amount,
      difference: distance(total, observed).amount,
      unit: 'money',
      currency: total.currency,
      note: `The allocations add up to ${inWords(observed)}, not to the programme's ${inWords(total)}.`,
      inputEvents: [...new Map(referencesOf(...budget).map((event) => [event.id, event])).values()],
    },
  ];
};
