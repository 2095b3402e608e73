import { contract, type DataOf } from '../contract.js';
import { amount, integer } from '../fields.js';

/** The fund let the tranche go; what arrives is a transfer. */
export const TrancheReleasedV1 = contract('budgets.TrancheReleased.v1', {
  /** 1 for the first. */
  tranche: integer,
  /** As it was scheduled. */
  amount,
});
export type TrancheReleasedV1 = DataOf<typeof TrancheReleasedV1>;
