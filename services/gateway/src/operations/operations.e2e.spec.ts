import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { freePort } from '@concert/embedded-postgres';
import { loadConfig } from '@concert/service-kit';
import { GatewayConfig } from '../gateway.config.js';
import { runGateway, type RunningGateway } from '../gateway.js';

const well = { ready: true, reasons: [], subscriptions: [], parkedCount: 0, parked: [] };

describe('how everything is', () => {
  const servers: Server[] = [];
  const answers = new Map<string, { status: number; body: object }>();
  const tokens = new Set<string | undefined>();
  let gateway: RunningGateway;
  const serve = async (service: string): Promise<string> => {
    const server = createServer((request, response) => {
      tokens.add(request.headers.authorization);
      const { status, body } = answers.get(service) ?? { status: 200, body: { service, ...well } };
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    servers.push(server);
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const ask = (headers: Record<string, string> = { authorization: 'Bearer of-the-auditor' }) =>
    fetch(`${gateway.url}/api/operations`, { headers });

  beforeAll(async () => {
    gateway = await runGateway(
      loadConfig(GatewayConfig, {
        PORT: String(await freePort()),
        AGENCIES_URL: await serve('agencies'),
        ACTIVITIES_URL: await serve('activities'),
        BUDGETS_URL: await serve('budgets'),
        RECOMMENDATIONS_URL: await serve('recommendations'),
        REVIEWS_URL: `http://127.0.0.1:${await freePort()}`,
        VIEW_URLS: `ILO=${await serve('view-ilo')}`,
        LOG_LEVEL: 'silent',
      }),
    );
  });
  afterEach(() => answers.clear());
  afterAll(async () => {
    await gateway.close();
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  });

  it('is asked of each application with the token of who asks, and says who is down', async () => {
    const parked = [{ programme: 'MDGF-1880', source: 'budgets', position: '7', type: 'x', error: 'y', parkedAt: 'z' }];
    const behind = { ...well, ready: false, reasons: ['1 messages are parked'], parkedCount: 1, parked };
    answers.set('view-ilo', { status: 200, body: { service: 'view-ilo', ...behind } });
    const answer = await ask();
    expect(answer.status).toBe(200);
    const { ready, items } = (await answer.json()) as { ready: boolean; items: Record<string, unknown>[] };
    expect([...tokens]).toEqual(['Bearer of-the-auditor']);
    expect(ready).toBe(false);
    expect(items.map(({ name, kind, status }) => [name, kind, status])).toEqual([
      ['agencies', 'service', 'up'],
      ['activities', 'service', 'up'],
      ['budgets', 'service', 'up'],
      ['recommendations', 'service', 'up'],
      ['reviews', 'service', 'down'],
      ['view-ilo', 'view', 'up'],
    ]);
    expect(items[4]).toMatchObject({ ready: false, reasons: ['cannot be reached (ECONNREFUSED)'] });
    expect(items[5]).toMatchObject({ ready: false, parkedCount: 1, parked });
  });

  it('is not for those whom an application refuses, in its own words', async () => {
    const problem = { title: 'Not allowed', code: 'NOT_PERMITTED', detail: 'The role fund may not ReadOperations' };
    answers.set('budgets', { status: 403, body: problem });
    const answer = await ask();
    expect(answer.status).toBe(403);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ ...problem, status: 403, instance: '/api/operations' });
  });

  it('is not for those who have not signed in', async () => {
    const answer = await ask({});
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('and who may do what can be read by everybody', async () => {
    const answer = await fetch(`${gateway.url}/api/permissions`);
    const { roles, items } = (await answer.json()) as { roles: string[]; items: object[] };
    expect(roles).toContain('nsc');
    expect(items).toContainEqual({ service: 'every service', command: 'ReadOperations', role: 'nsc', relation: 'any' });
  });
});
