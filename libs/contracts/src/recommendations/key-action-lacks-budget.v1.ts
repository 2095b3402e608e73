import { contract } from '../contract.js';
import { code, id, text } from '../fields.js';

/** A key action that cannot be done without money was agreed, and no budget is named for it: a revision may be drafted. */
export interface KeyActionLacksBudgetV1 {
  /** UUID of the recommendation. */
  readonly recommendation: string;
  /** Its number in the source document: `4.3`. */
  readonly recommendationCode: string;
  /** UUID of the key action. */
  readonly action: string;
  readonly code: string;
  readonly text: string;
  /** Code of the organization or body that answers for it. */
  readonly lead: string;
}

export const KeyActionLacksBudgetV1 = contract<KeyActionLacksBudgetV1>('recommendations.KeyActionLacksBudget.v1', {
  recommendation: id,
  recommendationCode: code,
  action: id,
  code,
  text,
  lead: code,
});
