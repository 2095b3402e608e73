import type { components } from '~/api/generated/concert';
import { listOf, present, recordList } from '~/api/record-query';
import { queryOptions } from '@tanstack/react-query';
import type { Place } from '~/moment/place';
import { session } from '~/session/session';

export type Note = components['schemas']['view.PrivateNoteRow'];
export type SharedNote = components['schemas']['view.SharedNoteResponse'];

/** Notes of one's own organization, private and shared. */
export const ownNotesQuery = (place: Place, participant: string) =>
  recordList('/api/views/{participant}/programmes/{programme}/notes', present(place), { participant });

const SHARED = '/api/views/{participant}/programmes/{programme}/shared-notes';

/** What the others shared. Each keeps its own notes, so that each is asked. */
export const othersNotesQuery = (place: Place, participant: string) =>
  queryOptions({
    queryKey: ['view', place.programme, SHARED, 'but', participant],
    queryFn: async () => {
      const others = (session.settings?.views ?? []).filter((other) => other !== participant);
      const shared = others.map((other) =>
        // A view that is down, or of nobody in this programme, has nothing to say.
        listOf(SHARED, present(place), { participant: other }).catch((): SharedNote[] => []),
      );
      return (await Promise.all(shared)).flat();
    },
  });

/** What was said last comes first. */
export const latestFirst = <Said extends { readonly recordedAt: string }>(notes: readonly Said[]): Said[] =>
  [...notes].sort((a, b) => b.recordedAt.localeCompare(a.recordedAt));
