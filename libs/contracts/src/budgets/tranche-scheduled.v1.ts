import type { Money } from '@concert/money';
import { contract } from '../contract.js';
import { amount, date, integer } from '../fields.js';

/** The fund is to release this part of the budget on this day. */
export interface TrancheScheduledV1 {
  /** 1 for the first. */
  readonly tranche: number;
  readonly amount: Money;
  /** ISO date. */
  readonly plannedDate: string;
}

export const TrancheScheduledV1 = contract<TrancheScheduledV1>('budgets.TrancheScheduled.v1', {
  tranche: integer,
  amount,
  plannedDate: date,
});
