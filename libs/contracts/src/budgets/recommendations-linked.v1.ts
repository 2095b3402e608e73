import { contract, type DataOf } from '../contract.js';
import { code, id, listOf } from '../fields.js';

/** A revision is said to answer recommendations, beside those it named. */
export const RecommendationsLinkedV1 = contract('budgets.RecommendationsLinked.v1', {
  /** UUID of the revision. */
  revision: id,
  /** Numbers of all recommendations that it answers from now on. */
  recommendations: listOf(code),
});
export type RecommendationsLinkedV1 = DataOf<typeof RecommendationsLinkedV1>;
