import { periodOf } from '@concert/reference-data';
import { WHOLE_PROGRAMME } from '../financial-report/financial-report.js';
import { referencesOf } from '../reconciliation/evidence.js';
import { inWords, transferInWords } from '../reconciliation/figures.js';
import type { Rule } from './rule.js';

/** Money of the fund comes before the programme ends; an advance may come before it starts. */
export const transferAfterEnd: Rule = ({ transfers }, { end }) =>
  transfers
    .filter(({ valueDate }) => valueDate > end)
    .map((transfer) => ({ ...transfer, subject: transferInWords(transfer) }))
    .map(({ subject, amount, valueDate, event }) => ({
      rule: 'transfer-after-end',
      severity: 'warn',
      scope: WHOLE_PROGRAMME,
      period: periodOf(valueDate),
      subject,
      expected: null,
      observed: amount.amount,
      difference: null,
      unit: 'money',
      currency: amount.currency,
      note: `A transfer of ${inWords(amount)} has the value date ${valueDate}; the programme ends on ${end}.`,
      inputEvents: referencesOf({ event }),
    }));
