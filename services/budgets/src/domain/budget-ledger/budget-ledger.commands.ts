import { Command } from '@concert/event-sourcing';
import type { Money } from '@concert/money';
import type { BudgetAllocated } from './budget-ledger.events.js';

export class AllocateBudget extends Command<{ programme: string; effectiveDate?: string } & BudgetAllocated['data']> {}

/** What the ledger must know of its programme. */
export interface BudgetEnvelope {
  readonly currency: string;
  /** Ceiling for all agencies together, indirect support costs included; null while no document states it. */
  readonly total: Money | null;
}
