import type { components } from '~/api/generated/concert';
import { recordList, recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

export type Recommendation = components['schemas']['recommendations.RecommendationResponse'];
export type KeyAction = components['schemas']['recommendations.KeyActionResponse'];
export type KeyActionFact = components['schemas']['recommendations.KeyActionFactResponse'];
export type MoneyEffect = components['schemas']['budgets.RecommendationEffectResponse'];

export const evaluationsQuery = (place: Place) =>
  recordList('/api/recommendations/programmes/{programme}/evaluations', place);

/** What each organization and body answers for. */
export const ownersQuery = (place: Place) =>
  recordList('/api/recommendations/programmes/{programme}/key-actions/by-owner', place);

/** Since when, who recorded it, and what was merged into it. */
export const historyQuery = (place: Place, action: string) =>
  recordQuery('/api/recommendations/programmes/{programme}/key-actions/{action}/history', place, { action });

/** What a recommendation changed in the budget. */
export const moneyEffectQuery = (place: Place, recommendation: string) =>
  recordQuery('/api/budgets/programmes/{programme}/recommendations/{recommendation}/effect', place, { recommendation });
