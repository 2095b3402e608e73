import { contract } from '../contract.js';
import { code, id, listOf } from '../fields.js';

/** A revision is said to answer recommendations, beside those it named. */
export interface RecommendationsLinkedV1 {
  /** UUID of the revision. */
  readonly revision: string;
  /** Numbers of all recommendations that it answers from now on. */
  readonly recommendations: readonly string[];
}

export const RecommendationsLinkedV1 = contract<RecommendationsLinkedV1>('budgets.RecommendationsLinked.v1', {
  revision: id,
  recommendations: listOf(code),
});
