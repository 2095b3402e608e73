import { api, readAll } from '~/api/client';
import { recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

const inAll = ({ programme, moment }: Place, cursor?: string) => ({
  path: { programme },
  query: { ...moment, status: 'open' as const, limit: 1000, ...(cursor ? { cursor } : {}) },
});

/** What cannot be right about recommendations, activities and the programme itself, and is open. */
export const openFindingsQueries = (place: Place) =>
  [
    recordQuery('recommendations', place, ['open-findings'], () =>
      readAll((cursor) =>
        api.GET('/api/recommendations/programmes/{programme}/findings', { params: inAll(place, cursor) }),
      ),
    ),
    recordQuery('activities', place, ['open-findings'], () =>
      readAll((cursor) => api.GET('/api/activities/programmes/{programme}/findings', { params: inAll(place, cursor) })),
    ),
    recordQuery('agencies', place, ['open-findings'], () =>
      readAll((cursor) => api.GET('/api/agencies/programmes/{programme}/findings', { params: inAll(place, cursor) })),
    ),
  ] as const;

/** How many people were reached, as reported. */
export const beneficiariesQuery = (place: Place) =>
  recordQuery('activities', place, ['beneficiaries'], () =>
    readAll((cursor) =>
      api.GET('/api/activities/programmes/{programme}/beneficiaries', {
        params: {
          path: { programme: place.programme },
          query: { ...place.moment, limit: 1000, ...(cursor ? { cursor } : {}) },
        },
      }),
    ),
  );
