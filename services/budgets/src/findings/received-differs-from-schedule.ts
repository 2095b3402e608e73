import { equals, sum } from '@concert/money';
import { periodOf } from '@concert/reference-data';
import { WHOLE_PROGRAMME } from '../financial-report/financial-report.js';
import { referencesOf } from '../reconciliation/evidence.js';
import { distance, inWords } from '../reconciliation/figures.js';
import type { Rule } from './rule.js';

/** What came for a tranche is what was scheduled for it. */
export const receivedDiffersFromSchedule: Rule = ({ tranches, transfers }) =>
  [...tranches].flatMap(([tranche, scheduled]) => {
    const { currency } = scheduled.amount;
    const receipts = transfers.filter((each) => each.kind === 'tranche' && each.tranche === tranche);
    const last = receipts.at(-1);
    const observed = sum(
      receipts.map(({ amount }) => amount),
      currency,
    );
    if (!last || equals(observed, scheduled.amount)) return [];
    return [
      {
        rule: 'received-differs-from-schedule',
        severity: 'hold',
        scope: WHOLE_PROGRAMME,
        period: periodOf(last.valueDate),
        subject: `tranche-${tranche}`,
        expected: scheduled.amount.amount,
        observed: observed.amount,
        difference: distance(scheduled.amount, observed).amount,
        unit: 'money',
        currency,
        note:
          `${inWords(observed)} came for tranche ${tranche}, for which ${inWords(scheduled.amount)} is scheduled. Correct ` +
          'what was mistyped, or accept the finding and say where the difference comes from.',
        inputEvents: [scheduled.event, ...referencesOf(...receipts)],
      },
    ];
  });
