import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { freePort } from '@concert/embedded-postgres';
import { loadConfig } from '@concert/service-kit';
import { GatewayConfig } from '../gateway.config.js';
import { runGateway, type RunningGateway } from '../gateway.js';

const SCRIPT = `console.log("${'concert '.repeat(200)}")`;
const PAGE = '<!doctype html><title>Concert</title><script type="module" src="/assets/index-BcD3fG.js"></script>';

interface Got {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

describe('the portal', () => {
  let folder: string;
  let gateway: RunningGateway;
  /** Not `fetch`, which takes compression off before anybody can see it. */
  const get = (path: string, headers: Record<string, string> = {}): Promise<Got> =>
    new Promise((done, fail) =>
      request(`${gateway.url}${path}`, { headers, agent: false }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
        );
      })
        .on('error', fail)
        .end(),
    );
  const start = async (env: Record<string, string>): Promise<RunningGateway> =>
    runGateway(
      loadConfig(GatewayConfig, {
        ...Object.fromEntries(
          ['AGENCIES', 'ACTIVITIES', 'BUDGETS', 'RECOMMENDATIONS', 'REVIEWS'].map((name) => [
            `${name}_URL`,
            'http://x:1',
          ]),
        ),
        PORT: String(await freePort()),
        LOG_LEVEL: 'silent',
        ...env,
      }),
    );

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'concert-portal-'));
    const dist = join(folder, 'dist');
    await mkdir(join(folder, 'dist.first', 'assets'), { recursive: true });
    await symlink('dist.first', dist);
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(dist, 'index.html'), PAGE);
    await writeFile(join(dist, 'sw.js'), '// worker');
    await writeFile(join(dist, 'manifest.webmanifest'), '{}');
    await writeFile(join(dist, 'assets', 'index-BcD3fG.js'), SCRIPT);
    await writeFile(join(dist, 'assets', 'index-BcD3fG.js.br'), brotliCompressSync(SCRIPT));
    await writeFile(join(dist, 'assets', 'index-BcD3fG.js.gz'), gzipSync(SCRIPT));
    gateway = await start({ PORTAL_FOLDER: dist, OIDC_ISSUER: 'https://login.example.org/realms/un' });
  });
  afterAll(async () => {
    await gateway.close();
    await rm(folder, { recursive: true });
  });

  it.each(['/', '/programmes/MDGF-1880/board', '/sign-in/callback?code=x&state=y', '/signed-out'])(
    'is there at %s',
    async (path) => {
      const { status, headers, body } = await get(path, { accept: 'text/html,*/*' });
      expect(status).toBe(200);
      expect(headers['content-type']).toMatch(/^text\/html/);
      expect(headers['cache-control']).toBe('no-cache');
      expect(body.toString()).toBe(PAGE);
    },
  );

  it('is asked for once: what has a hash in its name lasts', async () => {
    const { headers, body } = await get('/assets/index-BcD3fG.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toMatch(/^(text|application)\/javascript/);
    expect(body.toString()).toBe(SCRIPT);
    for (const path of ['/sw.js', '/manifest.webmanifest'])
      expect((await get(path)).headers['cache-control']).toBe('no-cache');
  });

  it('goes on with the build it started with when another one takes its place', async () => {
    await mkdir(join(folder, 'dist.second'));
    await symlink('dist.second', join(folder, 'dist.link'));
    await rename(join(folder, 'dist.link'), join(folder, 'dist'));
    expect((await get('/', { accept: 'text/html' })).body.toString()).toBe(PAGE);
    expect((await get('/assets/index-BcD3fG.js')).body.toString()).toBe(SCRIPT);
  });

  it('comes compressed as it was built', async () => {
    const brotli = await get('/assets/index-BcD3fG.js', { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect(brotli.headers['content-type']).toMatch(/^(text|application)\/javascript/);
    expect(brotli.headers['cache-control']).toContain('immutable');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(SCRIPT);
    const gzip = await get('/assets/index-BcD3fG.js', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT);
  });

  it('is not sent twice to who has it', async () => {
    const { headers } = await get('/', { accept: 'text/html' });
    expect((await get('/', { accept: 'text/html', 'if-none-match': String(headers['etag']) })).status).toBe(304);
  });

  it('runs nothing from elsewhere, talks to us and the issuer, and is framed by nobody else', async () => {
    const { headers } = await get('/', { accept: 'text/html' });
    const policy = String(headers['content-security-policy']);
    for (const directive of [
      "default-src 'none'",
      "script-src 'self';",
      "connect-src 'self' https://login.example.org;",
      "worker-src 'self'",
      "manifest-src 'self'",
      "frame-ancestors 'self'",
    ])
      expect(policy).toContain(directive);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN' });
  });

  it.each([
    ['/assets/gone-AbCdEf.js', 'text/html'],
    ['/favicon.ico', 'text/html'],
    ['/nowhere', 'application/json'],
    ['/api/payroll/x', 'text/html'],
    ['/api', 'text/html'],
    ['/oidc/auth', 'text/html'],
    ['/health/none', 'text/html'],
    ['/..%2fsecret.txt', 'text/html'],
    ['/assets/..%2f..%2fsecret.txt', 'text/html'],
    ['/%', 'text/html'],
  ])('is not %s (%s)', async (path, accept) => {
    const { status, headers, body } = await get(path, { accept });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body.toString()).not.toContain('secret.txt" is');
    expect(body.toString()).not.toBe('secret');
  });

  it('leaves the rest where it is', async () => {
    expect((await get('/api/settings')).status).toBe(200);
    expect((await get('/api/docs')).headers['content-type']).toMatch(/^text\/html/);
    expect((await get('/health/live')).body.toString()).toBe('{"live":true}');
  });

  it('is replaced by the description of the API where it has not been built', async () => {
    const without = await start({ PORTAL_FOLDER: join(folder, 'none') });
    const answer = await fetch(`${without.url}/`, { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe('/api/docs');
    await without.close();
  });
});
