import { type Query, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { type ErrorEvent, EventSource, type FetchLike } from 'eventsource';
import { useEffect } from 'react';
import { positions } from '~/api/positions';
import { PORTFOLIO } from '~/api/record-query';
import { session } from '~/session/session';
import { Moves } from './moves';
import { type Moved, news, type ServiceStatus } from './news';

const AGAIN_AFTER_MS = 3_000;

/** Of a participant's view, whichever it is. */
const sourceOf = (service: string): string => (service.startsWith('view') ? 'view' : service);

const concerns =
  ({ service, programmes }: Pick<Moved, 'service' | 'programmes'>) =>
  ({ queryKey: [source, programme] }: Query): boolean =>
    source === sourceOf(service) &&
    (programme === PORTFOLIO || programmes.length === 0 || programmes.includes(programme as string));

const withToken: FetchLike = (address, init) =>
  fetch(address, { ...init, headers: { ...init.headers, Authorization: `Bearer ${session.token() ?? ''}` } });

/** What was told before stays known when another page listens. */
const moves = new Moves();

/** One connection: asks again for what has moved, and for what failed while a service was away. */
class Listening {
  private readonly begunAt = Date.now();
  private readonly source: EventSource;

  constructor(
    address: string,
    private readonly client: QueryClient,
    private readonly onEnd: (hasExpired: boolean) => void,
  ) {
    moves.beginAgain();
    this.source = new EventSource(address, { fetch: withToken });
    this.source.addEventListener('open', () => news.become('live'));
    this.source.addEventListener('error', (error) => this.lost(error));
    this.source.addEventListener('moved', ({ data }) => this.moved(JSON.parse(data as string) as Moved));
    this.source.addEventListener('service', ({ data }) => this.service(JSON.parse(data as string) as ServiceStatus));
    this.source.addEventListener('expired', () => this.end(true));
  }

  stop(): void {
    this.source.close();
  }

  private moved(moved: Moved): void {
    const position = moved.positions[moved.service];
    if (position !== undefined) positions.reached(moved.service, position);
    const since = moves.take(moved);
    if (since === 'nothing') return;
    const concerned = concerns(moved);
    void this.client.invalidateQueries({
      predicate: (query) => concerned(query) && (since === 'all' || query.state.dataUpdatedAt < this.begunAt),
    });
  }

  private service(status: ServiceStatus): void {
    const { service } = status;
    news.serviceIs(status);
    moves.beginAgain(service);
    if (status.status === 'down') return;
    void this.client.refetchQueries({
      type: 'active',
      predicate: ({ queryKey, state }) => queryKey[0] === sourceOf(service) && state.error !== null,
    });
  }

  private lost({ code }: ErrorEvent): void {
    news.become('lost');
    this.end(code === 401);
  }

  private end(hasExpired: boolean): void {
    this.stop();
    this.onEnd(hasExpired);
  }
}

/** Listens while the portal is open, and again whenever the connection is lost or the sign-in renewed. */
export const useNews = (address: string): void => {
  const client = useQueryClient();
  useEffect(() => {
    let listening: Listening | undefined;
    let again: number | undefined;
    let isOver = false;
    const listen = (): void => {
      if (isOver) return;
      listening = new Listening(address, client, (hasExpired) => {
        if (hasExpired) void session.renewed().then((isRenewed) => wait(isRenewed ? 0 : AGAIN_AFTER_MS));
        else wait(AGAIN_AFTER_MS);
      });
    };
    const wait = (milliseconds: number): void => {
      if (!isOver) again = window.setTimeout(listen, milliseconds);
    };
    listen();
    return () => {
      isOver = true;
      window.clearTimeout(again);
      listening?.stop();
      news.become('connecting');
    };
  }, [address, client]);
};
