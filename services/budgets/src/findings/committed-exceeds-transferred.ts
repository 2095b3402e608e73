import { exceeds, sum } from '@concert/money';
import { periodOf } from '@concert/reference-data';
import { WHOLE_PROGRAMME } from '../financial-report/financial-report.js';
import { referencesOf } from '../reconciliation/evidence.js';
import { distance, inWords } from '../reconciliation/figures.js';
import { agenciesIn, ledgerFigures, WHATEVER_DAY } from '../reconciliation/ledger-figures.js';
import type { Rule } from './rule.js';

/**
 * All agencies together are bound to no more than has come. An entry that would go beyond is refused; a transfer that is corrected
 * or withdrawn afterwards is not.
 */
export const committedExceedsTransferred: Rule = ({ transfers, ledger }, { currency }) => {
  const booked = agenciesIn(ledger).flatMap(
    (agency) => ledgerFigures(ledger, { agency, day: WHATEVER_DAY, currency }) ?? [],
  );
  const committed = sum(
    booked.map((each) => each.committed),
    currency,
  );
  const transferred = sum(
    transfers.map(({ amount }) => amount),
    currency,
  );
  const [first] = ledger;
  if (!first || !exceeds(committed, transferred)) return [];
  return [
    {
      rule: 'committed-exceeds-transferred',
      severity: 'hold',
      scope: WHOLE_PROGRAMME,
      period: periodOf(first.date),
      expected: transferred.amount,
      observed: committed.amount,
      difference: distance(transferred, committed).amount,
      unit: 'money',
      currency,
      note: `The ledgers of the agencies bind ${inWords(committed)}; transfers of ${inWords(transferred)} are recorded.`,
      inputEvents: [...booked.flatMap(({ events }) => events), ...referencesOf(...transfers)],
    },
  ];
};
