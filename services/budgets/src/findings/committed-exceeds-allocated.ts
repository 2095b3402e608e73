import { exceeds, sum } from '@concert/money';
import { periodOf } from '@concert/reference-data';
import { referencesOf } from '../reconciliation/evidence.js';
import { distance, inWords } from '../reconciliation/figures.js';
import { agenciesIn, ledgerFigures, WHATEVER_DAY } from '../reconciliation/ledger-figures.js';
import type { Rule } from './rule.js';

/**
 * No agency is bound to more than it was allocated. An entry that would go beyond is refused; an allocation that is corrected or
 * withdrawn afterwards is not, and records of other systems may say anything.
 */
export const committedExceedsAllocated: Rule = ({ budget, ledger }, { currency }) =>
  agenciesIn(ledger).flatMap((agency) => {
    const booked = ledgerFigures(ledger, { agency, day: WHATEVER_DAY, currency });
    const held = budget.filter((change) => change.agency === agency);
    const allocated = sum(
      held.map(({ amount }) => amount),
      currency,
    );
    if (!booked || !exceeds(booked.committed, allocated)) return [];
    const first = ledger.find(({ said }) => said.data.agency === agency);
    return [
      {
        rule: 'committed-exceeds-allocated',
        severity: 'block',
        scope: agency,
        period: periodOf(first!.date),
        expected: allocated.amount,
        observed: booked.committed.amount,
        difference: distance(allocated, booked.committed).amount,
        unit: 'money',
        currency,
        note: `The ledger of ${agency} binds ${inWords(booked.committed)}; ${inWords(allocated)} is allocated to it.`,
        inputEvents: [...booked.events, ...referencesOf(...held)],
      },
    ];
  });
