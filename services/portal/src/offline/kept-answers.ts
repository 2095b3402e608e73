import { dehydrate, type DehydratedState, hydrate } from '@tanstack/react-query';
import { queryClient } from '~/api/query-client';
import { session } from '~/session/session';
import { store } from './store';

const KEPT_AFTER_MS = 250;

/** Keeps the answers marked `keptOffline`, for this person, and has them there when the portal opens without a network. */
export const startKeeping = async (): Promise<void> => {
  await session.open();
  const person = session.person?.id;
  if (person) {
    const kept = await (await store()).get('answers', person).catch(() => undefined);
    if (kept) hydrate(queryClient, kept as DehydratedState);
  }
  let timer: number | undefined;
  queryClient.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'updated' || !query.meta?.['offline']) return;
    timer ??= window.setTimeout(() => {
      timer = undefined;
      void keep();
    }, KEPT_AFTER_MS);
  });
};

const keep = async (): Promise<void> => {
  const person = session.person?.id;
  if (!person) return;
  const state = dehydrate(queryClient, {
    // What was read before stays kept when asking again fails, as it does without a network.
    shouldDehydrateQuery: ({ meta, state: { data } }) => data !== undefined && meta?.['offline'] === true,
    shouldDehydrateMutation: () => false,
  });
  await (await store()).put('answers', state, person);
};
