import { contract, type DataOf } from '../contract.js';
import { amount, integer } from '../fields.js';

/** The programme asked the fund for the tranche. */
export const TrancheRequestedV1 = contract('budgets.TrancheRequested.v1', {
  /** 1 for the first. */
  tranche: integer,
  /** As it was scheduled. */
  amount,
});
export type TrancheRequestedV1 = DataOf<typeof TrancheRequestedV1>;
