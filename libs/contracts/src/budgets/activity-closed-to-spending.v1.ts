import type { Money } from '@concert/money';
import { contract } from '../contract.js';
import { amount, code, date } from '../fields.js';

/** An activity was taken out of the plan: nothing is bound or paid on it after that day. */
export interface ActivityClosedToSpendingV1 {
  /** The activity, as ledger entries name it. */
  readonly activity: string;
  /** ISO date: the last day that an entry may have. */
  readonly closedOn: string;
  /** Bound on it by then, inclusive; commitments stand until they are cancelled. */
  readonly committed: Money;
  readonly disbursed: Money;
}

export const ActivityClosedToSpendingV1 = contract<ActivityClosedToSpendingV1>('budgets.ActivityClosedToSpending.v1', {
  activity: code,
  closedOn: date,
  committed: amount,
  disbursed: amount,
});
