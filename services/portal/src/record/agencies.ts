import { api, read } from '~/api/client';
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
