import type { DomainEvent } from '@concert/event-sourcing';
import type { Money } from '@concert/money';

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
