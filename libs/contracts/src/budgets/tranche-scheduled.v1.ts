import { contract, type DataOf } from '../contract.js';
import { amount, date, integer } from '../fields.js';

/** The fund is to release this part of the budget on this day. */
export const TrancheScheduledV1 = contract('budgets.TrancheScheduled.v1', {
  /** 1 for the first. */
  tranche: integer,
  amount,
  /** ISO date. */
  plannedDate: date,
});
export type TrancheScheduledV1 = DataOf<typeof TrancheScheduledV1>;
