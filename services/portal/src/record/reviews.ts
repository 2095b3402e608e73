import { api, readAll } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

export type DecisionDue = components['schemas']['reviews.DecisionDueResponse'];

/** What waits for a body, a fund or a donor to decide. */
export const decisionsDueQuery = (place: Place) =>
  recordQuery('reviews', place, ['decisions-due'], () =>
    readAll((cursor) =>
      api.GET('/api/reviews/programmes/{programme}/decisions-due', {
        params: {
          path: { programme: place.programme },
          query: { ...place.moment, limit: 1000, ...(cursor ? { cursor } : {}) },
        },
      }),
    ),
  );
