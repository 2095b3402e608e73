import { api, readAll } from '~/api/client';
import { recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

/** Tranches as recorded: the proof of each gate, and the decision that waived it. */
export const recordedTranchesQuery = (place: Place) =>
  recordQuery('budgets', place, ['tranches'], () =>
    readAll((cursor) =>
      api.GET('/api/budgets/programmes/{programme}/tranches', {
        params: {
          path: { programme: place.programme },
          query: { ...place.moment, limit: 1000, ...(cursor ? { cursor } : {}) },
        },
      }),
    ),
  );
