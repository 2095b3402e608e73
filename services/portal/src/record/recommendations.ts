import { api, read } from '~/api/client';
import { recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

/** How far what was recommended and promised has come. */
export const followUpQuery = (place: Place) =>
  recordQuery('recommendations', place, ['follow-up'], () =>
    read(
      api.GET('/api/recommendations/programmes/{programme}/follow-up', {
        params: { path: { programme: place.programme }, query: { ...place.moment } },
      }),
    ),
  );
