import { api, read, readAll } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { keptOffline, recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

export type Programme = components['schemas']['agencies.ProgrammeResponse'];

/** Participants, sites, bodies, dates and rules of a programme. */
export const programmeQuery = (place: Place) =>
  keptOffline(
    recordQuery('agencies', place, ['programme'], () =>
      read(
        api.GET('/api/agencies/programmes/{programme}', {
          params: { path: { programme: place.programme } },
        }),
      ),
    ),
  );

/** Every organization that is registered, so that partners and offices can be chosen among them. */
export const organizationsQuery = (place: Place) =>
  recordQuery('agencies', place, ['organizations'], () =>
    readAll((cursor) =>
      api.GET('/api/agencies/organizations', {
        params: { query: { ...place.moment, limit: 1000, ...(cursor ? { cursor } : {}) } },
      }),
    ),
  );
