import { type Correction, correctable, Unknown } from '@concert/event-sourcing';
import type {
  KeyActionCorrected,
  KeyActionValues,
  RecommendationCorrected,
  RecommendationValues,
} from './recommendation.js';
import type { CorrectKeyAction, CorrectRecommendation, Wording } from './wording.js';

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

const keyActions = correctable({
  subject: 'key action',
  corrected: (
    key: Pick<KeyActionCorrected['data'], 'recommendation' | 'action'>,
    said: Correction<KeyActionValues>,
    effectiveDate,
  ): KeyActionCorrected => ({ type: 'KeyActionCorrected', data: { ...key, ...said }, effectiveDate }),
});

/**
 * Puts right what was entered wrongly, from the day of the agreement on. Whoever did it or verified it stays named.
 *
 * @throws Unknown  nobody issued the recommendation, or it has no such key action
 * @throws KEY_ACTION_CORRECTION_CHANGES_NOTHING
 */
export const correctKeyAction = (
  state: Wording | null,
  { data: { recommendation: code, action: address, newValues, reason } }: CorrectKeyAction,
): KeyActionCorrected[] => {
  if (!state) throw new Unknown('recommendation', code);
  const known = state.keyActions.find((each) => each.code === address || each.id === address);
  if (!known) throw new Unknown('key action', `${address} under ${code}`);
  const { id: action, said: before } = known;
  const {
    facilitator = before.values.facilitator,
    responsibleAsPrinted = before.values.responsibleAsPrinted,
    ...others
  } = newValues;
  const removable = {
    facilitator: facilitator ?? undefined,
    responsibleAsPrinted: responsibleAsPrinted ?? undefined,
  };
  const values = { ...before.values, ...others, ...removable };
  return keyActions.correct({ key: { recommendation: state.id, action }, before, reason }, { values, day: before.day });
};
