import { get } from 'node:http';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@concert/embedded-postgres';
import { loadConfig } from '@concert/service-kit';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { GatewayConfig } from './gateway.config.js';
import { runGateway, type RunningGateway } from './gateway.js';

interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** An application behind the gateway: tells what reached it. */
class FakeUpstream {
  readonly received: Received[] = [];
  readiness = { status: 200, body: { ready: true, reasons: [] as string[] } };
  answer: (response: ServerResponse, request: IncomingMessage) => void = (response) =>
    response.setHeader('content-type', 'application/json').setHeader('etag', '"3"').end('{"items":[]}');
  private server: Server;

  private constructor(private readonly document: object) {
    this.server = createServer((request, response) => void this.serve(request, response));
  }

  static async start(title: string): Promise<FakeUpstream> {
    const upstream = new FakeUpstream({
      openapi: '3.0.0',
      info: { title },
      paths: { '/things': { get: { operationId: 'read', responses: {} } } },
      components: { schemas: { Thing: { type: 'object' } } },
    });
    await new Promise<void>((done) => upstream.server.listen(0, '127.0.0.1', done));
    return upstream;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    return new Promise((done) => {
      this.server.close(() => done());
      this.server.closeAllConnections();
    });
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === '/health/caught-up') {
      response.writeHead(this.readiness.status).end(JSON.stringify(this.readiness.body));
      return;
    }
    if (request.url === '/openapi.json') {
      response.end(JSON.stringify(this.document));
      return;
    }
    let body = '';
    for await (const chunk of request) body += String(chunk);
    this.received.push({
      method: request.method as string,
      url: request.url as string,
      headers: request.headers,
      body,
    });
    this.answer(response, request);
  }
}

describe('the gateway', () => {
  let budgets: FakeUpstream;
  let agencies: FakeUpstream;
  let ilo: FakeUpstream;
  let gateway: RunningGateway;
  let folder: string;
  let env: Record<string, string>;
  const call = (path: string, init?: RequestInit) => fetch(`${gateway.url}${path}`, init);
  const last = (upstream: FakeUpstream) => upstream.received.at(-1) as Received;

  beforeAll(async () => {
    budgets = await FakeUpstream.start('Budgets');
    agencies = await FakeUpstream.start('Agencies');
    ilo = await FakeUpstream.start('View');
    folder = await mkdtemp(join(tmpdir(), 'concert-gateway-'));
    const port = await freePort();
    env = {
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      AGENCIES_URL: agencies.url,
      BUDGETS_URL: budgets.url,
      ACTIVITIES_URL: agencies.url,
      RECOMMENDATIONS_URL: agencies.url,
      REVIEWS_URL: `http://127.0.0.1:${await freePort()}`,
      VIEW_URLS: `ILO=${ilo.url}`,
      DEMONSTRATION_ISSUER: 'true',
      DEMONSTRATION_KEYS: join(folder, 'keys', 'signing.json'),
      DEMONSTRATION_ORGANIZATIONS: 'ILO,MoHRSS',
      PORTAL_FOLDER: join(folder, 'none'),
      LOG_LEVEL: 'silent',
    };
    gateway = await runGateway(loadConfig(GatewayConfig, env));
  });

  afterAll(async () => {
    await gateway.close();
    await Promise.all([budgets, agencies, ilo].map((upstream) => upstream.close()));
    await rm(folder, { recursive: true });
  });

  it('(S27) tells browsers to stay with https where its public address is one, and only there', async () => {
    const settings = {
      ...env,
      PORT: String(await freePort()),
      PUBLIC_URL: 'https://concert.example',
      LOG_LEVEL: 'silent',
    };
    const encrypted = await runGateway(loadConfig(GatewayConfig, settings));
    const headers = async (origin: string): Promise<Headers> => (await fetch(`${origin}/health/live`)).headers;
    try {
      expect((await headers(encrypted.url)).get('strict-transport-security')).toBe('max-age=31536000');
      expect((await headers(gateway.url)).get('strict-transport-security')).toBeNull();
    } finally {
      await encrypted.close();
    }
  });

  it('(O5) tells on a port of its own how it answers and who is caught up', async () => {
    const metricsPort = await freePort();
    const settings = { ...env, PORT: String(await freePort()), METRICS_PORT: String(metricsPort) };
    const measured = await runGateway(loadConfig(GatewayConfig, settings));
    try {
      await fetch(`${measured.url}/api/budgets/things`);
      await fetch(`${measured.url}/api/views/ilo/things`);
      const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
      for (const application of ['budgets', 'view-ilo'])
        expect(text).toContain(
          `concert_gateway_request_seconds_count{method="GET",application="${application}",status="200"} 1`,
        );
      expect(text).toContain('concert_gateway_caught_up{application="budgets"} 1');
      expect(text).toContain('concert_gateway_caught_up{application="reviews"} 0');
      expect((await fetch(`${measured.url}/metrics`)).status).not.toBe(200);
    } finally {
      await measured.close();
    }
  });

  describe('forwards', () => {
    it('to the service, prefix removed, and hands back its answer', async () => {
      const answer = await call('/api/budgets/programmes/MDGF-1880/summary?asOf=2010-12-31');
      expect(answer.status).toBe(200);
      expect(answer.headers.get('etag')).toBe('"3"');
      expect(await answer.json()).toEqual({ items: [] });
      expect(last(budgets)).toMatchObject({ method: 'GET', url: '/programmes/MDGF-1880/summary?asOf=2010-12-31' });
    });

    it("to a participant's view, however its code is written", async () => {
      await call('/api/views/Ilo/programmes/MDGF-1880');
      expect(last(ilo).url).toBe('/programmes/MDGF-1880');
    });

    it('body and headers of a command as they came, cookies apart', async () => {
      const body = '{"amount":"780,0000" , "ü":1}';
      await call('/api/budgets/transfers', {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          authorization: 'Bearer token',
          'idempotency-key': 'k-1',
          'if-match': '"2"',
          cookie: 'session=secret',
        },
      });
      const received = last(budgets);
      expect(received).toMatchObject({ method: 'POST', url: '/transfers', body });
      expect(received.headers).toMatchObject({
        authorization: 'Bearer token',
        'idempotency-key': 'k-1',
        'if-match': '"2"',
        'content-type': 'application/json',
      });
      expect(received.headers).not.toHaveProperty('cookie');
    });

    it('a command without a body', async () => {
      const answer = await call('/api/budgets/findings/1/explanation', { method: 'DELETE' });
      expect(answer.status).toBe(200);
      expect(last(budgets)).toMatchObject({ method: 'DELETE', body: '' });
    });

    it('a refusal as it is, once', async () => {
      const before = budgets.received.length;
      budgets.answer = (response) =>
        response.writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '1' }).end('{"code":"X"}');
      const answer = await call('/api/budgets/programmes');
      expect(answer.status).toBe(503);
      expect(await answer.json()).toEqual({ code: 'X' });
      expect(budgets.received.length).toBe(before + 1);
      budgets.answer = (response) => response.end('{}');
    });

    it.each([
      [401, 'NOT_SIGNED_IN', { 'www-authenticate': 'Bearer' }],
      [403, 'NOT_PERMITTED', {}],
      [409, 'BUDGET_REVISION_SUBMITTER_MAY_NOT_APPROVE', {}],
      [412, 'VERSION_CONFLICT', { etag: '"4"' }],
    ] as const)('a %i problem with its code and headers', async (status, code, headers) => {
      budgets.answer = (response) =>
        response
          .writeHead(status, { 'content-type': 'application/problem+json', ...headers })
          .end(`{"code":"${code}"}`);
      const answer = await call('/api/budgets/programmes');
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(await answer.json()).toEqual({ code });
      for (const [name, value] of Object.entries(headers)) expect(answer.headers.get(name)).toBe(value);
      budgets.answer = (response) => response.end('{}');
    });
  });

  describe('correlates', () => {
    it('by the id the sender gave', async () => {
      const answer = await call('/api/budgets/x', { headers: { 'x-correlation-id': 'letter-17' } });
      expect(answer.headers.get('x-correlation-id')).toBe('letter-17');
      expect(last(budgets).headers['x-correlation-id']).toBe('letter-17');
    });

    it('by a new id when there is none, or one that cannot be logged', async () => {
      const answer = await call('/api/budgets/x', { headers: { 'x-correlation-id': 'a "b"' } });
      expect(answer.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(last(budgets).headers['x-correlation-id']).toBe(answer.headers.get('x-correlation-id'));
    });
  });

  describe('answers with a problem document', () => {
    const problemOf = async (answer: Response) => {
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      return { status: answer.status, ...((await answer.json()) as object) };
    };

    it('413 to a body of 1 MB, naming it, and the service sees nothing', async () => {
      const before = budgets.received.length;
      const answer = await call('/api/budgets/transfers', {
        method: 'POST',
        body: JSON.stringify({ text: 'x'.repeat(1024 * 1024) }),
        headers: { 'content-type': 'application/json' },
      });
      expect(await problemOf(answer)).toMatchObject({
        status: 413,
        code: 'BODY_TOO_LARGE',
        errors: [{ field: 'body' }],
      });
      expect(budgets.received.length).toBe(before);
    });

    it('413 to a sheet of more than 2 MB, and a smaller one reaches the service', async () => {
      const sheet = (size: number) =>
        call('/api/budgets/programmes/MDGF-1880/imports/transfers', {
          method: 'POST',
          body: 'x'.repeat(size),
          headers: { 'content-type': 'text/csv' },
        });
      expect((await sheet(1024 * 1024)).status).toBe(200);
      expect(last(budgets).body).toHaveLength(1024 * 1024);
      expect(await problemOf(await sheet(2 * 1024 * 1024 + 1))).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE' });
    });

    it('413 to a body of unknown length that does not end', async () => {
      const endless = new ReadableStream({
        pull: (sink) => sink.enqueue(new TextEncoder().encode('x'.repeat(64 * 1024))),
      });
      const answer = await call('/api/budgets/transfers', {
        method: 'POST',
        body: endless,
        headers: { 'content-type': 'application/json' },
        duplex: 'half',
      } as RequestInit).catch(() => undefined);
      // Some clients see the connection end before the answer.
      if (answer) expect(await problemOf(answer)).toMatchObject({ status: 413 });
    });

    it('503 while a service cannot be reached', async () => {
      const answer = await call('/api/reviews/programmes');
      expect(answer.headers.get('retry-after')).toBe('1');
      expect(await problemOf(answer)).toMatchObject({
        status: 503,
        code: 'SERVICE_UNAVAILABLE',
        instance: '/api/reviews/programmes',
        facts: { service: 'reviews' },
      });
    });

    it('503 when a service hangs up', async () => {
      budgets.answer = (response) => response.socket?.destroy();
      expect(await problemOf(await call('/api/budgets/x'))).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE' });
      budgets.answer = (response) => response.end('{}');
    });

    it.each([
      ['/api/payroll/x', 'SERVICE_UNKNOWN'],
      ['/api/views/GIZ/programmes', 'VIEW_UNKNOWN'],
      ['/nowhere', 'NOT_FOUND'],
      ['/api/budgets/published-events?after=0', 'NOT_FOUND'],
      ['/api/views/ilo/metrics', 'NOT_FOUND'],
    ])('404 to %s', async (path, code) => {
      expect(await problemOf(await call(path))).toMatchObject({ status: 404, code });
    });
  });

  it('O4: is ready while one service is away', async () => {
    expect((await call('/health/live')).status).toBe(200);
    const answer = await call('/health/ready');
    expect([answer.status, await answer.json()]).toEqual([200, { ready: true }]);
  });

  describe('is caught up', () => {
    it('when all that is behind it is', async () => {
      const answer = await call('/health/caught-up');
      expect(answer.status).toBe(503);
      const { notReady } = (await answer.json()) as { notReady: { name: string; reasons: string[] }[] };
      expect(notReady).toEqual([{ name: 'reviews', reasons: ['cannot be reached (ECONNREFUSED)'] }]);
    });

    it('and says who is not, and why', async () => {
      budgets.readiness = { status: 503, body: { ready: false, reasons: ['views is 3 behind agencies'] } };
      const { notReady } = (await (await call('/health/caught-up')).json()) as { notReady: unknown[] };
      expect(notReady).toContainEqual({ name: 'budgets', reasons: ['views is 3 behind agencies'] });
      budgets.readiness = { status: 200, body: { ready: true, reasons: [] } };
      const again = (await (await call('/health/caught-up')).json()) as { notReady: unknown[] };
      expect(again.notReady).toHaveLength(1);
    });
  });

  describe('describes', () => {
    it('all services in one document, and says who is missing', async () => {
      const document = (await (await call('/api/openapi.json')).json()) as {
        info: { description: string };
        paths: object;
        components: object;
      };
      expect(Object.keys(document.paths)).toEqual(
        expect.arrayContaining(['/api/budgets/things', '/api/agencies/things', '/api/views/{participant}/things']),
      );
      expect(document.info.description).toContain('reviews');
      expect(document.components).toMatchObject({ securitySchemes: { client: { type: 'oauth2' } } });
    });

    it('them on a page that loads nothing from elsewhere', async () => {
      const answer = await call('/api/docs');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      const sources = [...(await answer.text()).matchAll(/(?:src|href)="([^"]+)"/g)].map(
        ([, source]) => source as string,
      );
      expect(sources.length).toBeGreaterThan(3);
      for (const source of sources) expect((await call(source)).status).toBe(200);
      expect((await call('/', { redirect: 'manual' })).headers.get('location')).toBe('/api/docs');
    });
  });

  describe('signs in', () => {
    const token = (init: { id: string; secret: string; basic?: boolean }) =>
      call('/oidc/token', {
        method: 'POST',
        headers: init.basic
          ? { authorization: `Basic ${Buffer.from(`${init.id}:${init.secret}`).toString('base64')}` }
          : {},
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          ...(init.basic ? {} : { client_id: init.id, client_secret: init.secret }),
        }),
      });
    const accessToken = async (answer: Response) => ((await answer.json()) as { access_token: string }).access_token;
    const verify = (jwt: string) =>
      jwtVerify(jwt, createRemoteJWKSet(new URL(`${gateway.url}/oidc/jwks`)), {
        issuer: `${env['PUBLIC_URL']}/oidc`,
        audience: 'concert',
      });

    it.each([false, true])('a demonstration client with its secret (Basic: %s), for an hour', async (basic) => {
      const answer = await token({ id: 'ilo-coordinator', secret: 'demo', basic });
      expect(answer.status).toBe(200);
      const { payload } = await verify(await accessToken(answer));
      expect(payload).toMatchObject({
        sub: 'ilo-coordinator',
        client_id: 'ilo-coordinator',
        organization: 'ILO',
        role: 'coordinator',
        aud: 'concert',
      });
      expect((payload.exp as number) - (payload.iat as number)).toBe(3600);
    });

    it.each([
      ['pmo', 'PMO', 'pmo'],
      ['mohrss-finance', 'MoHRSS', 'agency-finance'],
      ['auditor', 'BOA', 'auditor'],
    ])('%s for %s as %s', async (id, organization, role) => {
      expect(decodeJwt(await accessToken(await token({ id, secret: 'demo' })))).toMatchObject({ organization, role });
    });

    it('nobody with a wrong secret or an unknown name', async () => {
      expect((await token({ id: 'pmo', secret: 'guess' })).status).toBe(401);
      expect((await token({ id: 'pmo', secret: 'guess', basic: true })).status).toBe(401);
      expect((await token({ id: 'unhcr-coordinator', secret: 'demo' })).status).toBe(401);
      expect((await token({ id: 'service', secret: 'demo' })).status).toBe(401);
    });

    it('and names its keys and endpoints at the public address', async () => {
      const answer = await call('/oidc/.well-known/openid-configuration');
      // S22: what the issuer answers itself passes by the gateway's own headers.
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      const discovery = (await answer.json()) as Record<string, string>;
      expect(discovery).toMatchObject({ issuer: `${env['PUBLIC_URL']}/oidc` });
      expect(new URL(discovery['token_endpoint'] as string).pathname).toBe('/oidc/token');
      const jwks = (await (await call('/oidc/jwks')).json()) as { keys: Record<string, unknown>[] };
      expect(jwks.keys[0]).not.toHaveProperty('d');
    });

    it('S23: and believes no host that a request makes up', async () => {
      const { hostname, port } = new URL(gateway.url);
      const discovery = await new Promise<string>((found, failed) => {
        const options = {
          hostname,
          port,
          path: '/oidc/.well-known/openid-configuration',
          headers: { host: 'evil.example' },
        };
        get(options, (answer) => {
          let text = '';
          answer.on('data', (chunk) => (text += chunk)).on('end', () => found(text));
        }).on('error', failed);
      });
      expect(discovery).not.toContain('evil.example');
      expect(JSON.parse(discovery).token_endpoint).toBe(`${env['PUBLIC_URL']}/oidc/token`);
    });

    it('so that its tokens outlive a restart, and its keys stay in a file of its own', async () => {
      const before = await accessToken(await token({ id: 'pmo', secret: 'demo' }));
      await gateway.close();
      gateway = await runGateway(loadConfig(GatewayConfig, env));
      await expect(verify(before)).resolves.toBeDefined();
      const file = env['DEMONSTRATION_KEYS'] as string;
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(JSON.parse(await readFile(file, 'utf8'))).toHaveProperty('keys');
    });

    it('S4: and takes no more than twenty wrong secrets a minute from one address', async () => {
      const tries = [];
      for (let nr = 0; nr < 25; nr += 1) tries.push(await token({ id: 'pmo', secret: `guess ${nr}` }));
      const refused = tries.filter(({ status }) => status === 429);
      expect(refused.length).toBeGreaterThanOrEqual(5);
      expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await refused[0]?.json()).toMatchObject({ code: 'TOO_MANY_TRIES' });
    });
  });
});

describe('the configuration of the gateway', () => {
  it('names everything that is wrong at once', () => {
    const load = () =>
      loadConfig(GatewayConfig, {
        PORT: '99999',
        VIEW_URLS: 'ILO',
        DEMONSTRATION_ISSUER: 'true',
        BUDGETS_URL: 'budgets',
      });
    for (const variable of ['PORT', 'AGENCIES_URL', 'BUDGETS_URL', 'VIEW_URLS', 'DEMONSTRATION_KEYS'])
      expect(load).toThrow(variable);
  });

  it('takes no demonstration issuer unless told so', () => {
    const urls = Object.fromEntries(
      ['AGENCIES', 'ACTIVITIES', 'BUDGETS', 'RECOMMENDATIONS', 'REVIEWS'].map((name) => [`${name}_URL`, 'http://x:1']),
    );
    expect(loadConfig(GatewayConfig, urls)).toMatchObject({ demonstrationIssuer: 'false' });
    expect(loadConfig(GatewayConfig, { ...urls, DEMONSTRATION_ISSUER: 'false' })).toMatchObject({
      demonstrationIssuer: 'false',
    });
    expect(() => loadConfig(GatewayConfig, { ...urls, DEMONSTRATION_ISSUER: 'yes' })).toThrow('DEMONSTRATION_ISSUER');
  });
});
