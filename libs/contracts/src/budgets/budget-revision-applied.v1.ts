import type { Money } from '@concert/money';
import { contract } from '../contract.js';
import { amount, code, listOf, record } from '../fields.js';
import { type BudgetPlace, budgetPlace, type RevisionContent, revisionFields } from './revision-content.js';

/** A change of what is allocated to a place. */
export interface RevisionEntry {
  /** Unique: the revision and a number. */
  readonly entry: string;
  readonly place: BudgetPlace;
  /** Negative where money is taken. */
  readonly amount: Money;
}

/** The allocations of agencies and earmarks are changed. But for new money, the entries add up to zero. */
export interface BudgetRevisionAppliedV1 extends Omit<RevisionContent, 'moves' | 'base' | 'percent'> {
  readonly entries: readonly RevisionEntry[];
}

const { moves: _moves, base: _base, percent: _percent, ...fields } = revisionFields;

export const BudgetRevisionAppliedV1 = contract<BudgetRevisionAppliedV1>('budgets.BudgetRevisionApplied.v1', {
  ...fields,
  entries: listOf(record<RevisionEntry>({ entry: code, place: budgetPlace, amount })),
});
