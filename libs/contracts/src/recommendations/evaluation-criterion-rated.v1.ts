import { contract } from '../contract.js';
import { count, id, listOf, text } from '../fields.js';

/** An evaluation rates the programme by one criterion. */
export interface EvaluationCriterionRatedV1 {
  /** UUID of the evaluation. */
  readonly evaluation: string;
  /** `relevance`, `coherence`, `effectiveness`, `efficiency`, `impact`, `sustainability` or the document's own. */
  readonly criterion: string;
  /** Place on the scale, 1 for its first word. */
  readonly score: number;
  /** Words of the scale, the lowest first. */
  readonly scale: readonly string[];
}

export const EvaluationCriterionRatedV1 = contract<EvaluationCriterionRatedV1>(
  'recommendations.EvaluationCriterionRated.v1',
  { evaluation: id, criterion: text, score: count, scale: listOf(text) },
);
