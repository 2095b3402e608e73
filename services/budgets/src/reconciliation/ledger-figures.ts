import { money, type Money, subtract, sum } from '@concert/money';
import type { EventReference } from './event-reference.js';
import type { LedgerStatement } from './evidence.js';

/** What the ledger of an agency says by a day. */
export interface LedgerFigures {
  /** Inclusive: it contains what is disbursed. */
  readonly committed: Money;
  readonly disbursed: Money;
  readonly events: readonly EventReference[];
}

interface Entry {
  readonly kind: 'commitment' | 'paid-on-commitment' | 'spent';
  readonly amount: Money;
  readonly date: string;
  readonly released?: Money;
  readonly events: readonly EventReference[];
}

/** After every day that a ledger knows. */
export const WHATEVER_DAY = '9999-12-31';

export const agenciesIn = (statements: readonly LedgerStatement[]): string[] => [
  ...new Set(statements.map(({ said }) => said.data.agency)),
];

/** Null when the agency has nothing in the ledger up to that day. */
export const ledgerFigures = (
  statements: readonly LedgerStatement[],
  { agency, day, currency }: { agency: string; day: string; currency: string },
): LedgerFigures | null => {
  const entries = [...entriesOf(statements, agency, day).values()].filter(({ date }) => date <= day);
  if (entries.length === 0) return null;
  const together = (amounts: readonly Money[]): Money => sum(amounts, currency);
  return {
    committed: together(
      entries
        .filter(({ kind }) => kind !== 'paid-on-commitment')
        .map(({ amount, released = money('0', currency) }) => subtract(amount, released)),
    ),
    disbursed: together(entries.filter(({ kind }) => kind !== 'commitment').map(({ amount }) => amount)),
    events: entries.flatMap(({ events }) => events),
  };
};

/** Corrections hold from the beginning; a commitment is bound until the day on which it was cancelled. */
const entriesOf = (statements: readonly LedgerStatement[], agency: string, day: string): Map<string, Entry> => {
  const entries = new Map<string, Entry>();
  for (const { said, date, event } of statements) {
    if (said.data.agency !== agency) continue;
    switch (said.type) {
      case 'CommitmentMade':
        entries.set(said.data.commitment, { ...amountOf(said.data), kind: 'commitment', events: [event] });
        break;
      case 'DisbursementMade': {
        const kind = said.data.commitment === undefined ? 'spent' : 'paid-on-commitment';
        entries.set(said.data.disbursement, { ...amountOf(said.data), kind, events: [event] });
        break;
      }
      case 'CommitmentCancelled': {
        const known = entries.get(said.data.commitment);
        if (known && date <= day)
          entries.set(said.data.commitment, {
            ...known,
            released: said.data.released,
            events: [...known.events, event],
          });
        break;
      }
      case 'LedgerEntryCorrected': {
        const known = entries.get(said.data.entry);
        if (known)
          entries.set(said.data.entry, {
            ...known,
            ...amountOf(said.data.newValues),
            events: [...known.events, event],
          });
        break;
      }
      case 'RefundMade':
        break;
    }
  }
  return entries;
};

const amountOf = ({ amount, date }: { amount: Money; date: string }): { amount: Money; date: string } => ({
  amount,
  date,
});
