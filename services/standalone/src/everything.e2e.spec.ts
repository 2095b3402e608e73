import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@concert/embedded-postgres';
import { loadConfig } from '@concert/service-kit';
import { everything } from './everything.js';
import { PARTICIPANTS } from './participants.js';
import { Progress } from './progress.js';
import { type RunningStandalone, runStandalone } from './standalone.js';
import { StandaloneConfig } from './standalone.config.js';

describe('everything together', () => {
  let folder: string;
  let concert: RunningStandalone;
  const said: string[] = [];

  const tokenOf = async (client: string): Promise<string> => {
    const answer = await fetch(`${concert.address}/oidc/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: client, client_secret: 'demo' }),
    });
    return ((await answer.json()) as { access_token: string }).access_token;
  };
  const get = async (client: string, path: string) => {
    const answer = await fetch(`${concert.address}${path}`, {
      headers: { authorization: `Bearer ${await tokenOf(client)}` },
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'concert-everything-'));
    const env = { PORT: String(await freePort()), CONCERT_DATA: join(folder, 'record'), LOG_LEVEL: 'warn' };
    concert = await runStandalone({
      config: loadConfig(StandaloneConfig, env),
      fresh: false,
      progress: new Progress({ write: (text) => said.push(text) }),
      compose: everything,
      onFailure: (failure) => said.push(failure.message),
    });
  }, 180_000);

  afterAll(async () => {
    expect(await concert?.close()).toEqual([]);
    await rm(folder, { recursive: true });
  }, 60_000);

  it('is ready and caught up when it says so', async () => {
    const answer = await fetch(`${concert.address}/health/ready`);
    expect(await answer.json()).toEqual({ ready: true, asked: 5 + PARTICIPANTS.length, notReady: [] });
    expect(said.join('\n')).toContain('Starting 5 services and 19 views');
  });

  it.each([
    '/api/agencies/programmes/MDGF-1880',
    '/api/activities/programmes/MDGF-1880/activities',
    '/api/budgets/programmes/MDGF-1880/summary',
    '/api/recommendations/programmes/MDGF-1880/recommendations',
    '/api/reviews/programmes/MDGF-1880/decisions',
  ])('holds the YEM programme, and tells it to those who may know: %s', async (path) => {
    expect((await fetch(`${concert.address}${path}`)).status).toBe(401);
    expect((await get('pmo', path)).status).toBe(200);
  });

  it('lets nobody but a participant read its view', async () => {
    const path = (participant: string) => `/api/views/${participant}/programmes/MDGF-1880`;
    expect(await get('ilo-coordinator', path('UNICEF'))).toMatchObject({
      status: 403,
      body: { code: 'NOT_PERMITTED' },
    });
    expect((await get('ilo-coordinator', path('ilo'))).status).toBe(200);
    expect((await get('mohrss-finance', path('MoHRSS'))).status).toBe(200);
  });

  it('describes all of its API on one page', async () => {
    const { paths } = (await (await fetch(`${concert.address}/api/openapi.json`)).json()) as { paths: object };
    for (const place of ['agencies', 'activities', 'budgets', 'recommendations', 'reviews', 'views/{participant}'])
      expect(Object.keys(paths).some((path) => path.startsWith(`/api/${place}/`))).toBe(true);
    expect((await fetch(`${concert.address}/api/docs`)).status).toBe(200);
  });
});
