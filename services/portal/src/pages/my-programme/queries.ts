import { api, read } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { keptOffline, recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';

export type NeedsMeResponse = components['schemas']['view.NeedsMeResponse'];
export type OwnKeyAction = components['schemas']['view.OwnKeyActionResponse'];

/** Whose view is asked, and about what. */
export interface OwnPlace extends Place {
  readonly participant: string;
}

const pathOf = ({ participant, programme }: OwnPlace) => ({ participant, programme });

/** The programme as this participant sees it: its money beside everybody's. */
export const ownProgrammeQuery = (place: OwnPlace) =>
  keptOffline(
    recordQuery('view', place, [place.participant, 'programme'], () =>
      read(
        api.GET('/api/views/{participant}/programmes/{programme}', {
          params: { path: pathOf(place), query: { ...place.moment } },
        }),
      ),
    ),
  );

/** Whatever waits for this participant: key actions, returned reports, findings to explain, drafts. */
export const needsMeQuery = (place: OwnPlace) =>
  keptOffline(
    recordQuery('view', place, [place.participant, 'needs-me'], () =>
      read(
        api.GET('/api/views/{participant}/programmes/{programme}/needs-me', {
          params: { path: pathOf(place), query: { ...place.moment } },
        }),
      ),
    ),
  );
