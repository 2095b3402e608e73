import { contract, type DataOf } from '../contract.js';
import { code, id, listOf, optional, record, text, type ValueOf } from '../fields.js';
import { correctionOf } from '../mending.js';

/** What a recommendation says beside its number and its place under another. */
const recommendationValues = record({
  title: text,
  text,
  /** Codes of the organizations and bodies it speaks to; none when the document names none. */
  addressees: listOf(code),
  /** The document's own words for them. */
  addresseesAsPrinted: optional(text),
});
export type RecommendationValues = ValueOf<typeof recommendationValues>;

/** A recommendation was entered wrongly. It has other words or addressees from the day of its issue on. */
export const RecommendationCorrectedV1 = contract('recommendations.RecommendationCorrected.v1', {
  /** UUID of the recommendation. */
  recommendation: id,
  ...correctionOf(recommendationValues),
});
export type RecommendationCorrectedV1 = DataOf<typeof RecommendationCorrectedV1>;
