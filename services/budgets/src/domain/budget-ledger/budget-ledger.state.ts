import type { Evolution } from '@concert/event-sourcing';
import { add, type Money } from '@concert/money';
import type { BudgetLedgerEvent } from './budget-ledger.events.js';

/** What one agency has of one programme's budget. */
export interface BudgetLedger {
  /** Null before the first allocation. */
  readonly allocated: Money | null;
}

export const budgetLedgerStream = (programme: string, agency: string): string => `budget-ledger-${programme}-${agency}`;

export const budgetLedger: Evolution<BudgetLedger, BudgetLedgerEvent> = {
  initial: { allocated: null },
  evolve: ({ allocated }, { data: { amount } }) => ({ allocated: allocated ? add(allocated, amount) : amount }),
};
