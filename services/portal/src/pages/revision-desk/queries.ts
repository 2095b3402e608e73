import { api, readAll } from '~/api/client';
import { recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

/** Numbers and titles of what was recommended. */
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
