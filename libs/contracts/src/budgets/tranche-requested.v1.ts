import type { Money } from '@concert/money';
import { contract } from '../contract.js';
import { amount, integer } from '../fields.js';

/** The programme asked the fund for the tranche. */
export interface TrancheRequestedV1 {
  /** 1 for the first. */
  readonly tranche: number;
  /** As it was scheduled. */
  readonly amount: Money;
}

export const TrancheRequestedV1 = contract<TrancheRequestedV1>('budgets.TrancheRequested.v1', {
  tranche: integer,
  amount,
});
