import { queryOptions } from '@tanstack/react-query';
import type { Place } from '~/moment/place';

/** The services, and the views of participants taken as one: what live news and query keys speak of. */
export type Source = 'agencies' | 'activities' | 'budgets' | 'recommendations' | 'reviews' | 'view';

/** Programme of questions that concern all of them. */
export const PORTFOLIO = '*';

/**
 * A question to the record. Its key begins with the service and the programme, so that news of that service about that
 * programme asks it again.
 */
export const recordQuery = <Answer>(
  source: Source,
  { programme, moment }: Place,
  name: readonly unknown[],
  ask: () => Promise<Answer>,
) =>
  queryOptions({
    queryKey: [source, programme, ...name, moment] as readonly unknown[],
    queryFn: ask,
  });

/** Also kept in this browser for this person, so that it can be read without a network. */
export const keptOffline = <Options extends object>(
  options: Options,
): Options & { readonly meta: { offline: true } } => ({
  ...options,
  meta: { offline: true },
});
