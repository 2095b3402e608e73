import { sum } from '@concert/money';
import { periodOf } from '@concert/reference-data';
import { WHOLE_PROGRAMME } from '../financial-report/financial-report.js';
import { referencesOf } from '../reconciliation/evidence.js';
import { inWords, alikeAmong } from '../reconciliation/figures.js';
import type { Rule } from './rule.js';

/** Money of the fund comes before the programme ends; an advance may come before it starts. */
export const transferAfterEnd: Rule = ({ transfers }, { end }) =>
  alikeAmong(transfers.filter(({ valueDate }) => valueDate > end)).map(([subject, alike]) => {
    const { amount, valueDate } = alike[0];
    return {
      rule: 'transfer-after-end',
      severity: 'warn',
      scope: WHOLE_PROGRAMME,
      period: periodOf(valueDate),
      subject,
      expected: null,
      observed: sum(
        alike.map((each) => each.amount),
        amount.currency,
      ).amount,
      difference: null,
      unit: 'money',
      currency: amount.currency,
      note: `A transfer of ${inWords(amount)} has the value date ${valueDate}; the programme ends on ${end}.`,
      inputEvents: referencesOf(...alike),
    };
  });
