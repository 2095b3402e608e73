import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { EventSource } from 'eventsource';
import { useEffect } from 'react';
import { positions } from '~/api/positions';
import { PORTFOLIO } from '~/api/record-query';
import { session } from '~/session/session';
import { type Moved, news } from './news';

/** Asks again what a service has moved on; of a participant's view, whichever it is. */
export const askAgain = (client: QueryClient, { service, programmes, positions: reached }: Moved): void => {
  const source = service.startsWith('view') ? 'view' : service;
  const position = reached[service];
  if (position !== undefined) positions.reached(service, position);
  void client.invalidateQueries({
    predicate: ({ queryKey: [of, programme] }) =>
      of === source && (programme === PORTFOLIO || programmes.length === 0 || programmes.includes(programme as string)),
  });
};

const withToken: typeof fetch = (input, init) =>
  fetch(input, { ...init, headers: { ...init?.headers, Authorization: `Bearer ${session.token() ?? ''}` } });

/** Listens while the portal is open; after a pause of the connection, everything shown is asked again. */
export const useNews = (address: string): void => {
  const client = useQueryClient();
  useEffect(() => {
    let wasLost = false;
    let source: EventSource | undefined;
    const listen = (): void => {
      source = new EventSource(address, { fetch: withToken as never });
      source.addEventListener('open', () => {
        news.become('live');
        if (wasLost) void client.invalidateQueries();
        wasLost = false;
      });
      source.addEventListener('error', () => {
        news.become('lost');
        wasLost = true;
        if (source?.readyState === EventSource.CLOSED) again = window.setTimeout(listen, 5_000);
      });
      source.addEventListener('moved', ({ data }) => askAgain(client, JSON.parse(data as string) as Moved));
    };
    let again: number | undefined;
    listen();
    return () => {
      window.clearTimeout(again);
      source?.close();
      news.become('connecting');
    };
  }, [address, client]);
};
