import { api, read, readAll } from '~/api/client';
import { recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

/** What was bound, paid and given back, by agency and line. */
export const ledgerQuery = (place: Place) =>
  recordQuery('budgets', place, ['ledger'], () =>
    read(
      api.GET('/api/budgets/programmes/{programme}/ledger', {
        params: { path: { programme: place.programme }, query: { ...place.moment } },
      }),
    ),
  );

export const ledgerEntriesQuery = (place: Place) =>
  recordQuery('budgets', place, ['ledger-entries'], () =>
    readAll((cursor) =>
      api.GET('/api/budgets/programmes/{programme}/ledger-entries', {
        params: {
          path: { programme: place.programme },
          query: { ...place.moment, limit: 1000, ...(cursor ? { cursor } : {}) },
        },
      }),
    ),
  );

export const fundingRequestsQuery = (place: Place) =>
  recordQuery('budgets', place, ['funding-requests'], () =>
    readAll((cursor) =>
      api.GET('/api/budgets/programmes/{programme}/funding-requests', {
        params: {
          path: { programme: place.programme },
          query: { ...place.moment, limit: 1000, ...(cursor ? { cursor } : {}) },
        },
      }),
    ),
  );
