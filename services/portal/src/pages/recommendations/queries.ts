import { api, read, readAll } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

export type Recommendation = components['schemas']['recommendations.RecommendationResponse'];
export type KeyAction = components['schemas']['recommendations.KeyActionResponse'];
export type KeyActionFact = components['schemas']['recommendations.KeyActionFactResponse'];
export type MoneyEffect = components['schemas']['budgets.RecommendationEffectResponse'];

export const recommendationsQuery = (place: Place) =>
  recordQuery('recommendations', place, ['recommendations'], () =>
    readAll((cursor) =>
      api.GET('/api/recommendations/programmes/{programme}/recommendations', {
        params: {
          path: { programme: place.programme },
          query: { ...place.moment, limit: 1000, ...(cursor ? { cursor } : {}) },
        },
      }),
    ),
  );

/** What each organization and body answers for. */
export const ownersQuery = (place: Place) =>
  recordQuery('recommendations', place, ['owners'], () =>
    readAll((cursor) =>
      api.GET('/api/recommendations/programmes/{programme}/key-actions/by-owner', {
        params: {
          path: { programme: place.programme },
          query: { ...place.moment, limit: 1000, ...(cursor ? { cursor } : {}) },
        },
      }),
    ),
  );

/** Since when, who recorded it, and what was merged into it. */
export const historyQuery = (place: Place, action: string) =>
  recordQuery('recommendations', place, ['key-action', action, 'history'], () =>
    read(
      api.GET('/api/recommendations/programmes/{programme}/key-actions/{action}/history', {
        params: { path: { programme: place.programme, action }, query: { ...place.moment } },
      }),
    ),
  );

/** What a recommendation changed in the budget. */
export const moneyEffectQuery = (place: Place, recommendation: string) =>
  recordQuery('budgets', place, ['recommendation', recommendation, 'effect'], () =>
    read(
      api.GET('/api/budgets/programmes/{programme}/recommendations/{recommendation}/effect', {
        params: { path: { programme: place.programme, recommendation }, query: { ...place.moment } },
      }),
    ),
  );
