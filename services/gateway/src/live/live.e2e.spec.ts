import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { freePort } from '@concert/embedded-postgres';
import { loadConfig } from '@concert/service-kit';
import { LiveListener } from '../../../../infra/e2e/live.js';
import { GatewayConfig } from '../gateway.config.js';
import { runGateway, type RunningGateway } from '../gateway.js';

/** An application that streams what a spec lets it, or refuses. */
class StreamingUpstream {
  readonly open = new Set<ServerResponse>();
  tokens: string[] = [];
  refuses: 401 | 403 | undefined;
  private server: Server | undefined;
  private port = 0;

  constructor(private readonly name: string) {}

  async start(): Promise<this> {
    this.server = createServer((request, response) => {
      this.tokens.push(request.headers.authorization ?? '');
      if (this.refuses) {
        response
          .writeHead(this.refuses, { 'content-type': 'application/problem+json', 'www-authenticate': 'Bearer' })
          .end(JSON.stringify({ title: 'No', code: 'NOT_FOR_YOU', detail: `${this.name} says no` }));
        return;
      }
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('retry: 2000\n\n');
      this.open.add(response);
      response.once('close', () => this.open.delete(response));
      this.moves(['MDGF-1880', 'portfolio'], '0');
    });
    await new Promise<void>((done) => this.server?.listen(this.port, '127.0.0.1', done));
    this.port = (this.server.address() as AddressInfo).port;
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  moves(programmes: string[], position: string): void {
    this.sends('moved', { service: this.name, programmes, positions: { [this.name]: position } });
  }

  sends(event: string, data: object): void {
    for (const response of this.open) response.write(`event: ${event}\nid: 1\ndata: ${JSON.stringify(data)}\n\n`);
  }

  stop(): Promise<void> {
    return new Promise((done) => {
      this.server?.close(() => done());
      this.server?.closeAllConnections();
    });
  }
}

const NAMES = ['agencies', 'activities', 'budgets', 'recommendations', 'reviews'];

describe('one stream of what moves', () => {
  const upstreams = new Map<string, StreamingUpstream>();
  const listeners: LiveListener[] = [];
  let gateway: RunningGateway;
  const upstream = (name: string) => upstreams.get(name) as StreamingUpstream;
  const listen = async (query = '', token: string | undefined = 'a-token') => {
    const listener = await LiveListener.open(`${gateway.url}/api/live${query}`, token);
    listeners.push(listener);
    return listener;
  };

  beforeAll(async () => {
    for (const name of [...NAMES, 'view-ilo', 'view-pmo'])
      upstreams.set(name, await new StreamingUpstream(name).start());
    gateway = await runGateway(
      loadConfig(GatewayConfig, {
        PORT: String(await freePort()),
        ...Object.fromEntries(NAMES.map((name) => [`${name.toUpperCase()}_URL`, upstream(name).url])),
        VIEW_URLS: `ILO=${upstream('view-ilo').url},PMO=${upstream('view-pmo').url}`,
        LOG_LEVEL: 'silent',
      }),
    );
  });
  afterEach(() => {
    listeners.splice(0).forEach((listener) => listener.leave());
    for (const each of upstreams.values()) each.refuses = undefined;
  });
  afterAll(async () => {
    await gateway.close();
    await Promise.all([...upstreams.values()].map((each) => each.stop()));
  });

  it('brings all services and the view that was asked for, with the token of who listens', async () => {
    const listener = await listen('?views=ilo');
    expect(listener.answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(listener.answer.headers.get('content-encoding')).toBeNull();
    for (const service of [...NAMES, 'view-ilo']) {
      await listener.hears(
        ({ event, data }) => event === 'service' && data.service === service && data.status === 'up',
      );
      const { data } = await listener.hears(({ event, data }) => event === 'moved' && data.service === service);
      expect(data.programmes).toEqual(['MDGF-1880', 'portfolio']);
    }
    expect(upstream('view-ilo').tokens.at(-1)).toBe('Bearer a-token');
    expect(upstream('view-pmo').tokens).toEqual([]);

    upstream('budgets').moves(['MDGF-1880'], '12');
    const { data } = await listener.hears(({ data }) => data.positions?.budgets === '12');
    expect(data).toEqual({ service: 'budgets', programmes: ['MDGF-1880'], positions: { budgets: '12' } });
  });

  it('tells when a service goes and comes back, and then that everything of it has moved', async () => {
    const listener = await listen();
    for (const service of NAMES) {
      await listener.hears(({ data }) => data.service === service && data.status === 'up');
      await listener.hears(({ event, data }) => event === 'moved' && data.service === service);
    }
    listener.forget();
    await upstream('reviews').stop();
    await listener.hears(({ data }) => data.service === 'reviews' && data.status === 'down');
    await upstream('reviews').start();
    await listener.hears(({ data }) => data.service === 'reviews' && data.status === 'up');
    await listener.hears(({ event, data }) => event === 'moved' && data.service === 'reviews');
    expect(listener.events.filter(({ data }) => data.service !== 'reviews')).toEqual([]);
  });

  it('begins while a service is down, and says so', async () => {
    await upstream('activities').stop();
    const listener = await listen();
    await listener.hears(({ data }) => data.service === 'activities' && data.status === 'down');
    await listener.hears(({ data }) => data.service === 'budgets' && data.status === 'up');
    await upstream('activities').start();
    await listener.hears(({ data }) => data.service === 'activities' && data.status === 'up');
  });

  it('ends with a word when the sign-in does, so that the listener comes back with a new one', async () => {
    const listener = await listen();
    await listener.hears(({ data }) => data.service === 'agencies' && data.status === 'up');
    upstream('agencies').sends('expired', {});
    const { data } = await listener.hears(({ event }) => event === 'expired');
    expect(data).toEqual({ detail: 'The sign-in has expired: sign in again' });
    await listener.ended();
  });

  it('leaves nothing open when the listener goes', async () => {
    const listener = await listen('?views=PMO');
    await listener.hears(({ data }) => data.service === 'view-pmo' && data.status === 'up');
    const openBefore = upstream('view-pmo').open.size;
    listener.leave();
    for (const until = Date.now() + 30_000; upstream('view-pmo').open.size >= openBefore && Date.now() < until;)
      await new Promise((done) => setTimeout(done, 5));
    expect(upstream('view-pmo').open.size).toBe(openBefore - 1);
  });

  describe('is refused with a problem', () => {
    it('to who has not signed in', async () => {
      const answer = await fetch(`${gateway.url}/api/live`);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      expect(await answer.json()).toMatchObject({ code: 'NOT_SIGNED_IN', instance: '/api/live' });
    });

    it.each([
      ['budgets', '', 401],
      ['view-pmo', '?views=ILO,PMO', 403],
    ] as const)("in %s's own words (%s)", async (name, query, status) => {
      upstream(name).refuses = status;
      const { answer } = await listen(query);
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(await answer.json()).toMatchObject({ status, code: 'NOT_FOR_YOU', detail: `${name} says no` });
    });

    it('when there is no such view', async () => {
      const { answer } = await listen('?views=GIZ');
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ code: 'VIEW_UNKNOWN' });
    });
  });

  it('ends when the gateway stops', async () => {
    const listener = await listen();
    await listener.hears(({ data }) => data.service === 'agencies' && data.status === 'up');
    await gateway.close();
    await listener.ended();
  });
});
