import { api, readAll } from '~/api/client';
import { type Place, recordQuery } from '~/api/record-query';

/** Rows of money given and taken; those of a place add up to what it holds. */
export const allocationsQuery = (place: Place) =>
  recordQuery('budgets', place, ['allocations'], () =>
    readAll((cursor) =>
      api.GET('/api/budgets/programmes/{programme}/allocations', {
        params: {
          path: { programme: place.programme },
          query: { ...place.moment, limit: 1000, ...(cursor ? { cursor } : {}) },
        },
      }),
    ),
  );

export const earmarksQuery = (place: Place) =>
  recordQuery('budgets', place, ['earmarks'], () =>
    readAll((cursor) =>
      api.GET('/api/budgets/programmes/{programme}/earmarks', {
        params: {
          path: { programme: place.programme },
          query: { ...place.moment, limit: 1000, ...(cursor ? { cursor } : {}) },
        },
      }),
    ),
  );

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
