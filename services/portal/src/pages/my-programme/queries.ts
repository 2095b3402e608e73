import { api, read, readAll } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { keptOffline, type Place, recordQuery } from '~/api/record-query';

export type OwnKeyAction = components['schemas']['view.OwnKeyActionAnswer'];
export type OwnActivity = components['schemas']['view.OwnActivityAnswer'];

/** Whose view is asked, and about what. */
export interface OwnPlace extends Place {
  readonly participant: string;
}

const asOfIn = ({ moment: { asOf } }: OwnPlace) => (asOf ? { asOf } : {});
const pathOf = ({ participant, programme }: OwnPlace) => ({ participant, programme });

/** The programme as this participant sees it: its money beside everybody's. */
export const ownProgrammeQuery = (place: OwnPlace) =>
  keptOffline(
    recordQuery('view', place, [place.participant, 'programme'], () =>
      read(
        api.GET('/api/views/{participant}/programmes/{programme}', {
          params: { path: pathOf(place), query: asOfIn(place) },
        }),
      ),
    ),
  );

/** Key actions in which this participant has a part. */
export const ownKeyActionsQuery = (place: OwnPlace) =>
  keptOffline(
    recordQuery('view', place, [place.participant, 'key-actions'], () =>
      readAll((cursor) =>
        api.GET('/api/views/{participant}/programmes/{programme}/key-actions', {
          params: { path: pathOf(place), query: { ...asOfIn(place), limit: 1000, ...(cursor ? { cursor } : {}) } },
        }),
      ),
    ),
  );

/** Everybody's activities, with this participant's part in each. */
export const activitiesQuery = (place: OwnPlace) =>
  keptOffline(
    recordQuery('view', place, [place.participant, 'activities'], () =>
      readAll((cursor) =>
        api.GET('/api/views/{participant}/programmes/{programme}/activities', {
          params: { path: pathOf(place), query: { limit: 1000, ...(cursor ? { cursor } : {}) } },
        }),
      ),
    ),
  );
