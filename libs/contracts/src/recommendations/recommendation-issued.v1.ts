import { contract, type DataOf } from '../contract.js';
import { code, id, listOf, optional, text } from '../fields.js';

/** An evaluation or review recommends something. */
export const RecommendationIssuedV1 = contract('recommendations.RecommendationIssued.v1', {
  /** UUID of the recommendation. */
  recommendation: id,
  /** Number in the source document: `4.3`. Unique in the programme. */
  code,
  /** Number of the recommendation it is part of. */
  parent: optional(code),
  title: text,
  text,
  /** Codes of the organizations and bodies it speaks to; none when the document names none. */
  addressees: listOf(code),
  /** The document's own words for them: `all IOM China and Hong Kong SAR`. */
  addresseesAsPrinted: optional(text),
});
export type RecommendationIssuedV1 = DataOf<typeof RecommendationIssuedV1>;
