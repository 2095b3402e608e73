import { api, readAll } from '~/api/client';
import type { components } from '~/api/generated/concert';
import { recordQuery } from '~/api/record-query';
import type { Place } from '~/moment/place';
import { session } from '~/session/session';

export type Note = components['schemas']['view.PrivateNoteRow'];
export type SharedNote = components['schemas']['view.SharedNoteResponse'];

const MOST = 1000;

/** Notes of one's own organization, private and shared. */
export const ownNotesQuery = ({ programme }: Place, participant: string) =>
  recordQuery('view', { programme, moment: {} }, [participant, 'notes'], () =>
    readAll((cursor) =>
      api.GET('/api/views/{participant}/programmes/{programme}/notes', {
        params: { path: { participant, programme }, query: { limit: MOST, ...(cursor ? { cursor } : {}) } },
      }),
    ),
  );

/** What the others shared. Each keeps its own notes, so that each is asked. */
export const othersNotesQuery = ({ programme }: Place, participant: string) =>
  recordQuery('view', { programme, moment: {} }, ['shared-notes', 'but', participant], async () => {
    const others = (session.settings?.views ?? []).filter((other) => other !== participant);
    const shared = await Promise.all(
      others.map((other) =>
        readAll(
          (cursor) =>
            api.GET('/api/views/{participant}/programmes/{programme}/shared-notes', {
              params: {
                path: { participant: other, programme },
                query: { limit: MOST, ...(cursor ? { cursor } : {}) },
              },
            }),
          // A view that is down, or of nobody in this programme, has nothing to say.
        ).catch((): SharedNote[] => []),
      ),
    );
    return shared.flat();
  });

/** What was said last comes first. */
export const latestFirst = <Said extends { readonly recordedAt: string }>(notes: readonly Said[]): Said[] =>
  [...notes].sort((a, b) => b.recordedAt.localeCompare(a.recordedAt));
