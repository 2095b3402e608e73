import { type Correction, correctable, Unknown } from '@concert/event-sourcing';
import type { RecommendationCorrected, RecommendationValues } from './recommendation.js';
import type { CorrectRecommendation, Wording } from './wording.js';

const recommendations = correctable({
  subject: 'recommendation',
  corrected: (
    recommendation: string,
    said: Correction<RecommendationValues>,
    effectiveDate,
  ): RecommendationCorrected => ({ type: 'RecommendationCorrected', data: { recommendation, ...said }, effectiveDate }),
});

/**
 * Puts right what was entered wrongly, from the day of the issue on. A response to it stays as it was given.
 *
 * @throws Unknown  nobody issued it
 * @throws RECOMMENDATION_CORRECTION_CHANGES_NOTHING
 */
export const correctRecommendation = (
  state: Wording | null,
  { data: { recommendation: code, newValues, reason } }: CorrectRecommendation,
): RecommendationCorrected[] => {
  if (!state) throw new Unknown('recommendation', code);
  const { id, said: before } = state;
  const { addresseesAsPrinted = before.values.addresseesAsPrinted, ...others } = newValues;
  const values = { ...before.values, ...others, addresseesAsPrinted: addresseesAsPrinted ?? undefined };
  return recommendations.correct({ key: id, before, reason }, { values, day: before.day });
};
