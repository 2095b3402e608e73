import { api, readAll } from '~/api/client';
import { type Place, recordQuery } from '~/api/record-query';

/** Budget revisions of a programme, whatever became of them. */
export const revisionsQuery = (place: Place) =>
  recordQuery('budgets', place, ['revisions'], () =>
    readAll((cursor) =>
      api.GET('/api/budgets/programmes/{programme}/revisions', {
        params: {
          path: { programme: place.programme },
          query: { ...place.moment, limit: 1000, ...(cursor ? { cursor } : {}) },
        },
      }),
    ),
  );
