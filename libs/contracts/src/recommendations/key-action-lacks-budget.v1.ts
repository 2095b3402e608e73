import { contract, type DataOf } from '../contract.js';
import { code, id, text } from '../fields.js';

/** A key action that cannot be done without money was agreed, and no budget is named for it: a revision may be drafted. */
export const KeyActionLacksBudgetV1 = contract('recommendations.KeyActionLacksBudget.v1', {
  /** UUID of the recommendation. */
  recommendation: id,
  /** Its number in the source document: `4.3`. */
  recommendationCode: code,
  /** UUID of the key action. */
  action: id,
  code,
  text,
  /** Code of the organization or body that answers for it. */
  lead: code,
});
export type KeyActionLacksBudgetV1 = DataOf<typeof KeyActionLacksBudgetV1>;
