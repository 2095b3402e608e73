import { contract, type DataOf } from '../contract.js';
import { amount, code, date } from '../fields.js';

/** An activity was taken out of the plan: nothing is bound or paid on it after that day. */
export const ActivityClosedToSpendingV1 = contract('budgets.ActivityClosedToSpending.v1', {
  /** The activity, as ledger entries name it. */
  activity: code,
  /** ISO date: the last day that an entry may have. */
  closedOn: date,
  /** Bound on it by then, inclusive; commitments stand until they are cancelled. */
  committed: amount,
  disbursed: amount,
});
export type ActivityClosedToSpendingV1 = DataOf<typeof ActivityClosedToSpendingV1>;
