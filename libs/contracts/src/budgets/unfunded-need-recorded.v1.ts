import type { Money } from '@concert/money';
import { contract } from '../contract.js';
import { amount, code, id, optional, text } from '../fields.js';

/** Something is to be done for which the budget has no money. */
export interface UnfundedNeedRecordedV1 {
  /** UUID of the need. */
  readonly need: string;
  readonly title: string;
  /** Left out while nobody has estimated it. */
  readonly amount?: Money;
  /** Number of the recommendation from which it follows. */
  readonly recommendation?: string;
  /** Number of the key action that it would pay for. */
  readonly keyAction?: string;
}

export const UnfundedNeedRecordedV1 = contract<UnfundedNeedRecordedV1>('budgets.UnfundedNeedRecorded.v1', {
  need: id,
  title: text,
  amount: optional(amount),
  recommendation: optional(code),
  keyAction: optional(code),
});
