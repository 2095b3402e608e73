import { contract, type DataOf } from '../contract.js';
import { amount, code, id, optional, text } from '../fields.js';

/** Something is to be done for which the budget has no money. */
export const UnfundedNeedRecordedV1 = contract('budgets.UnfundedNeedRecorded.v1', {
  /** UUID of the need. */
  need: id,
  title: text,
  /** Left out while nobody has estimated it. */
  amount: optional(amount),
  /** Number of the recommendation from which it follows. */
  recommendation: optional(code),
  /** Number of the key action that it would pay for. */
  keyAction: optional(code),
});
export type UnfundedNeedRecordedV1 = DataOf<typeof UnfundedNeedRecordedV1>;
