import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '@concert/embedded-postgres';
import { loadConfig } from '@concert/service-kit';
import { createTestDatabase, type TestDatabase, TokenIssuer } from '@concert/test-kit';
import { GatewayConfig } from '../gateway.config.js';
import { runGateway, type RunningGateway } from '../gateway.js';

/** Between two tries of a copy that may not know yet what the other counted. */
const TOLD_MS = 700;

describe('the limits of the gateway', () => {
  let folder: string;
  let upstream: Server;
  let issuer: TokenIssuer;
  let database: TestDatabase;
  const running: RunningGateway[] = [];

  const start = async (env: Record<string, string>): Promise<RunningGateway> => {
    const url = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`;
    const services = ['AGENCIES', 'ACTIVITIES', 'BUDGETS', 'RECOMMENDATIONS', 'REVIEWS'];
    const gateway = await runGateway(
      loadConfig(GatewayConfig, {
        PORT: String(await freePort()),
        PORTAL_FOLDER: join(folder, 'none'),
        LOG_LEVEL: 'silent',
        ...Object.fromEntries(services.map((service) => [`${service}_URL`, url])),
        ...env,
      }),
    );
    running.push(gateway);
    return gateway;
  };
  const ask = (
    gateway: RunningGateway,
    headers: Record<string, string> = {},
    method = 'GET',
    path = '/api/budgets/x',
  ) => fetch(`${gateway.url}${path}`, { method, headers });
  const askOften = async (times: number, ...of: Parameters<typeof ask>): Promise<number[]> => {
    const statuses: number[] = [];
    for (let nr = 0; nr < times; nr += 1) statuses.push((await ask(...of)).status);
    return statuses;
  };
  /** Tries less often than would be too much for one copy alone. */
  const refusedBy = async (trying: () => Promise<Response>, below: number): Promise<Response> => {
    for (let nr = 1; nr < below; nr += 1) {
      const answer = await trying();
      if (answer.status === 429) return answer;
      await pause(TOLD_MS);
    }
    throw new Error(`Not refused within ${below} tries`);
  };
  const of = (statuses: readonly number[], status: number) => statuses.filter((each) => each === status).length;
  const bearer = async (organization: string) => ({
    authorization: `Bearer ${await issuer.tokenFor({ organization, role: 'coordinator' })}`,
  });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'concert-limits-'));
    upstream = createServer((_request, response) => response.end('{}'));
    await new Promise<void>((done) => upstream.listen(0, '127.0.0.1', done));
    issuer = await TokenIssuer.start();
    database = await createTestDatabase();
  });

  afterEach(async () => {
    for (const gateway of running.splice(0)) await gateway.close();
  });

  afterAll(async () => {
    upstream.closeAllConnections();
    await new Promise((done) => upstream.close(done));
    await issuer.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  it('refuse what one caller sends too often, say when to come back, and let others through', async () => {
    const gateway = await start({
      OIDC_JWKS_URL: issuer.jwksUrl,
      RATE_LIMIT_CALLER_READS: '5',
      RATE_LIMIT_CALLER_WRITES: '2',
    });
    const [ilo, unesco] = [await bearer('ILO'), await bearer('UNESCO')];
    expect(await askOften(5, gateway, ilo)).toEqual([200, 200, 200, 200, 200]);
    const refused = await ask(gateway, ilo);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(await refused.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS', title: 'Too many requests' });

    expect(await askOften(3, gateway, ilo, 'POST')).toEqual([200, 200, 429]);
    expect(await askOften(5, gateway, unesco)).toEqual([200, 200, 200, 200, 200]);
  });

  it('let nobody use up what another person may send by naming that person', async () => {
    const gateway = await start({ OIDC_JWKS_URL: issuer.jwksUrl, RATE_LIMIT_CALLER_READS: '3' });
    const ilo = await bearer('ILO');
    const forged = { authorization: `${ilo.authorization.slice(0, -20)}${'A'.repeat(20)}` };
    await askOften(10, gateway, forged);
    expect(await askOften(3, gateway, ilo)).toEqual([200, 200, 200]);
  });

  it('count what comes from one address, signed in or not, but no probe', async () => {
    const gateway = await start({ RATE_LIMIT_ADDRESS_READS: '4' });
    expect(await askOften(6, gateway)).toEqual([200, 200, 200, 200, 429, 429]);
    expect((await ask(gateway, {}, 'GET', '/health/live')).status).toBe(200);
  });

  it('believe the address that a trusted proxy names, and no other', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address });
    const behind = await start({ RATE_LIMIT_ADDRESS_READS: '2', TRUSTED_PROXIES: '127.0.0.1/8' });
    expect(await askOften(3, behind, from('198.51.100.1'))).toEqual([200, 200, 429]);
    expect(await askOften(1, behind, from('198.51.100.2'))).toEqual([200]);

    const alone = await start({ RATE_LIMIT_ADDRESS_READS: '2' });
    expect(await askOften(2, alone, from('198.51.100.1'))).toEqual([200, 200]);
    expect(await askOften(1, alone, from('198.51.100.2'))).toEqual([429]);
  });

  it('are those of all copies together, in one database', async () => {
    const env = { RATE_LIMIT_ADDRESS_READS: '40', RATE_LIMIT_DATABASE_URL: database.ownerUrl };
    const [one, other] = [await start(env), await start(env)];
    expect(of([...(await askOften(21, one)), ...(await askOften(21, other))], 200)).toBeGreaterThanOrEqual(40);
    for (const gateway of [one, other]) {
      // A copy learns what the others counted when it tells what it counted itself.
      const refused = await refusedBy(() => ask(gateway), 40 - 21);
      expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    }
  });

  it('S4: count wrong secrets of all copies together', async () => {
    const env = {
      RATE_LIMIT_DATABASE_URL: database.ownerUrl,
      DEMONSTRATION_ISSUER: 'true',
      DEMONSTRATION_KEYS: join(folder, 'keys.json'),
    };
    const [one, other] = [await start(env), await start(env)];
    const guess = (gateway: RunningGateway) =>
      fetch(`${gateway.url}/oidc/token`, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'pmo', client_secret: 'guess' }),
      });
    for (let nr = 0; nr < 10; nr += 1)
      for (const gateway of [one, other]) expect((await guess(gateway)).status).toBe(401);
    for (const gateway of [one, other]) {
      const refused = await refusedBy(() => guess(gateway), 20 - 10);
      expect(await refused.json()).toMatchObject({ code: 'TOO_MANY_TRIES' });
    }
  });

  it('count what the database could not take at once a moment later', async () => {
    const own = await createTestDatabase();
    const env = { RATE_LIMIT_ADDRESS_READS: '40', RATE_LIMIT_DATABASE_URL: own.ownerUrl };
    const one = await start(env);
    const client = new pg.Client(own.ownerUrl);
    await client.connect();
    try {
      await ask(one);
      while ((await client.query(`select from pg_tables where tablename = 'requests_counted'`)).rowCount === 0)
        await pause(50);
      await client.query('begin');
      await client.query('truncate requests_counted');
      expect(of(await askOften(20, one), 200)).toBe(20);
      // Longer than a copy waits for the database.
      await pause(3_000);
      await client.query('commit');
    } finally {
      await client.end();
    }
    const other = await start(env);
    await askOften(21, other);
    await refusedBy(() => ask(other), 40 - 21);
    for (const gateway of running.splice(0)) await gateway.close();
    await own.drop();
  });

  it('are those of each copy while the database is away, which delays no request', async () => {
    const gateway = await start({
      RATE_LIMIT_ADDRESS_READS: '3',
      RATE_LIMIT_DATABASE_URL: `postgres://127.0.0.1:${await freePort()}/gone`,
    });
    const began = performance.now();
    expect(await askOften(4, gateway)).toEqual([200, 200, 200, 429]);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('are off where the configuration says 0', async () => {
    const gateway = await start({
      RATE_LIMIT_ADDRESS_READS: '0',
      OIDC_JWKS_URL: issuer.jwksUrl,
      RATE_LIMIT_CALLER_READS: '0',
    });
    expect(of(await askOften(20, gateway, await bearer('ILO')), 200)).toBe(20);
  });
});
