import { Command, type DomainEvent, type Evolution, rejection } from '@concert/event-sourcing';
import { add, exceeds, isPositive, type Money } from '@concert/money';

export type BudgetAllocated = DomainEvent<
  'BudgetAllocated',
  {
    agency: string;
    amount: Money;
    output?: string;
    /** UNDG harmonized budget category, 1 to 8. */
    category?: string;
    /** Programme year, 1 for the first. */
    year?: number;
  }
>;

export type BudgetLedgerEvent = BudgetAllocated;

export class AllocateBudget extends Command<{ programme: string; effectiveDate?: string } & BudgetAllocated['data']> {}

/** What the ledger must know of its programme. */
export interface BudgetEnvelope {
  readonly currency: string;
  /** Ceiling for all agencies together, indirect support costs included; null while no document states it. */
  readonly total: Money | null;
}

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

export class BudgetAllocationNotPositive extends rejection('BUDGET_ALLOCATION_NOT_POSITIVE') {}
export class BudgetAllocationCurrencyDiffers extends rejection('BUDGET_ALLOCATION_CURRENCY_DIFFERS') {}
export class BudgetAllocationExceedsTotal extends rejection('BUDGET_ALLOCATION_EXCEEDS_TOTAL') {}

/**
 * Sets money of the programme's budget aside for an agency. The ledger sees one agency only: that all agencies
 * together stay within the total is for the reconciliation to judge.
 *
 * @throws BudgetAllocationNotPositive      nothing or less than nothing is allocated
 * @throws BudgetAllocationCurrencyDiffers  another currency than the programme's
 * @throws BudgetAllocationExceedsTotal     the agency alone would have more than the whole programme
 */
export const allocateBudget = (
  { allocated }: BudgetLedger,
  { data: { programme, effectiveDate, ...allocation } }: AllocateBudget,
  { currency, total }: BudgetEnvelope,
): BudgetAllocated[] => {
  const { agency, amount } = allocation;
  if (!isPositive(amount)) throw new BudgetAllocationNotPositive('An allocation is more than nothing', { amount });
  if (amount.currency !== currency)
    throw new BudgetAllocationCurrencyDiffers(`${programme} is kept in ${currency}`, { amount });
  const together = allocated ? add(allocated, amount) : amount;
  if (total && exceeds(together, total))
    throw new BudgetAllocationExceedsTotal(`${agency} would have more than ${programme} as a whole`, {
      allocated: together,
      total,
    });

  return [{ type: 'BudgetAllocated', data: allocation, effectiveDate }];
};
