import { contract, type DataOf } from '../contract.js';
import { count, id, listOf, text } from '../fields.js';

/** An evaluation rates the programme by one criterion. */
export const EvaluationCriterionRatedV1 = contract('recommendations.EvaluationCriterionRated.v1', {
  /** UUID of the evaluation. */
  evaluation: id,
  /** `relevance`, `coherence`, `effectiveness`, `efficiency`, `impact`, `sustainability` or the document's own. */
  criterion: text,
  /** Place on the scale, 1 for its first word. */
  score: count,
  /** Words of the scale, the lowest first. */
  scale: listOf(text),
});
export type EvaluationCriterionRatedV1 = DataOf<typeof EvaluationCriterionRatedV1>;
