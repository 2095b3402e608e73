import type { Money } from '@concert/money';
import { contract } from '../contract.js';
import { amount, integer } from '../fields.js';

/** The fund let the tranche go; what arrives is a transfer. */
export interface TrancheReleasedV1 {
  /** 1 for the first. */
  readonly tranche: number;
  /** As it was scheduled. */
  readonly amount: Money;
}

export const TrancheReleasedV1 = contract<TrancheReleasedV1>('budgets.TrancheReleased.v1', {
  tranche: integer,
  amount,
});
