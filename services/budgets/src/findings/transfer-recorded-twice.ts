import { sum } from '@concert/money';
import { periodOf } from '@concert/reference-data';
import { WHOLE_PROGRAMME } from '../financial-report/financial-report.js';
import { referencesOf } from '../reconciliation/evidence.js';
import { inWords, alikeAmong } from '../reconciliation/figures.js';
import type { Rule } from './rule.js';

/** Two transfers of one kind, amount and value date are one that was entered twice, unless somebody says otherwise. */
export const transferRecordedTwice: Rule = ({ transfers }) =>
  alikeAmong(transfers).flatMap(([subject, alike]) => {
    const [first, ...again] = alike;
    if (again.length === 0) return [];
    const { amount, valueDate } = first;
    const { currency } = amount;
    const observed = sum(
      alike.map((each) => each.amount),
      currency,
    );
    return [
      {
        rule: 'transfer-recorded-twice',
        severity: 'hold',
        scope: WHOLE_PROGRAMME,
        period: periodOf(valueDate),
        subject,
        expected: amount.amount,
        observed: observed.amount,
        difference: sum(
          again.map((each) => each.amount),
          currency,
        ).amount,
        unit: 'money',
        currency,
        note:
          `${alike.length} transfers of ${inWords(amount)} with the value date ${valueDate} are recorded. Withdraw what ` +
          'was entered twice, or accept the finding and say that both came.',
        inputEvents: referencesOf(...alike),
      },
    ];
  });
