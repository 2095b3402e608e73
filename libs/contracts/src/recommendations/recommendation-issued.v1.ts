import { contract } from '../contract.js';
import { code, id, listOf, optional, text } from '../fields.js';

/** An evaluation or review recommends something. */
export interface RecommendationIssuedV1 {
  /** UUID of the recommendation. */
  readonly recommendation: string;
  /** Number in the source document: `4.3`. Unique in the programme. */
  readonly code: string;
  /** Number of the recommendation it is part of. */
  readonly parent?: string;
  readonly title: string;
  readonly text: string;
  /** Codes of the organizations and bodies it speaks to; none when the document names none. */
  readonly addressees: readonly string[];
  /** The document's own words for them: `all IOM China and Hong Kong SAR`. */
  readonly addresseesAsPrinted?: string;
}

export const RecommendationIssuedV1 = contract<RecommendationIssuedV1>('recommendations.RecommendationIssued.v1', {
  recommendation: id,
  code,
  parent: optional(code),
  title: text,
  text,
  addressees: listOf(code),
  addresseesAsPrinted: optional(text),
});
