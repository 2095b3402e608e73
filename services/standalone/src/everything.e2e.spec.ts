import { signInAs } from '../../../infra/e2e/browser.js';
import { LiveListener } from '../../../infra/e2e/live.js';
import { Concert } from './concert.fixture.js';
import { PARTICIPANTS } from './participants.js';

describe('everything together', () => {
  let concert: Concert;
  const get = async (client: string, path: string) => (await concert.as(client)).get(path);

  beforeAll(async () => {
    concert = await Concert.start();
  }, 180_000);

  afterAll(async () => {
    expect(await concert?.close()).toEqual([]);
  }, 60_000);

  it('is ready and caught up when it says so', async () => {
    const answer = await fetch(`${concert.address}/health/caught-up`);
    expect(await answer.json()).toEqual({ ready: true, asked: 5 + PARTICIPANTS.length, notReady: [] });
    expect(concert.said.join('\n')).toContain('Starting 5 services and 19 views');
  });

  it('says what the documents of the further programmes print that cannot be right, and where', async () => {
    expect(concert.said.join('\n')).toMatch(/refused: "31 February 2018" .* read from .*Project period/);
    expect(concert.said.join('\n')).toMatch(/refused: "780,0000" .* read from .*Budget/);
    expect(concert.said.join('\n')).toMatch(/refused: "outcomes 1, 2, 3, 5, 5" .* read from .*Outcomes, 5 of 5/);
    expect((await get('pmo', '/api/agencies/programmes/IOM-CT-CN-MN')).status).toBe(200);
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

  it('takes the token of somebody who signed in with a browser, and no other', async () => {
    const { access_token: token } = await signInAs('ilo-coordinator', { origin: concert.address });
    const ask = (bearer: string) =>
      fetch(`${concert.address}/api/views/ILO/programmes/MDGF-1880`, {
        headers: { authorization: `Bearer ${bearer}` },
      });
    expect((await ask(token)).status).toBe(200);

    const [head, payload, signature] = token.split('.') as [string, string, string];
    const forged = Buffer.from(payload, 'base64url').toString().replace('"coordinator"', '"pmo"');
    for (const wrong of [`${head}.${Buffer.from(forged).toString('base64url')}.${signature}`, 'no-token']) {
      const answer = await ask(wrong);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
      expect(await answer.json()).toMatchObject({ status: 401, code: 'NOT_SIGNED_IN', title: 'Not signed in' });
    }
  });

  it('tells everybody at once that something moved, without being asked', async () => {
    const { access_token: token } = await signInAs('unesco-coordinator', { origin: concert.address });
    const live = (query: string) => LiveListener.open(`${concert.address}/api/live${query}`, token);
    const listener = await live('?views=UNESCO');
    await listener.hears(({ event, data }) => event === 'moved' && data.service === 'view-unesco');
    listener.forget();
    const pmo = await concert.as('pmo');
    const organization = { code: 'UNV', name: 'United Nations Volunteers', kind: 'un' };
    const { status, headers } = await pmo.post('/api/agencies/organizations', organization);
    expect(status).toBe(201);
    const [, position] = (headers.get('log-position') as string).split('@');
    for (const service of ['agencies', 'view-unesco']) {
      const { data } = await listener.hears(({ event, data }) => event === 'moved' && data.service === service);
      expect(data).toMatchObject({ programmes: ['portfolio'], positions: { agencies: position } });
    }
    listener.leave();
    expect((await live('?views=ILO')).answer.status).toBe(403);
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

  it('keeps a beneficiary card with the participant that holds it', async () => {
    const card = {
      programme: 'MDGF-1880',
      sex: 'female',
      ageBand: '15-17',
      openedOn: '2010-03-01',
      personal: {
        name: 'Zhulan Exampleperson',
        birthDate: '1993-04-05',
        address: 'Lantern Lane 12',
        circumstances: 'Far from home.',
      },
    };
    const ilo = await concert.as('ilo-coordinator');
    const opened = await ilo.post('/api/views/ILO/beneficiaries', card);
    expect(opened.status).toBe(201);
    const path = `/api/views/ILO/beneficiaries/${opened.body.id}`;
    const seen = { 'Min-Position': opened.headers.get('log-position') ?? '' };
    expect(JSON.stringify((await ilo.get(path, seen)).body)).toContain('Zhulan Exampleperson');
    expect((await get('pmo', path)).status).toBe(403);
  });

  it('tells those who run it how every service and view is', async () => {
    for (const [client, status] of [
      ['pmo', 200],
      ['nsc', 200],
      ['auditor', 200],
      ['ilo-coordinator', 403],
    ] as const)
      expect((await get(client, '/api/operations')).status).toBe(status);
    const { ready, items } = (await get('pmo', '/api/operations')).body;
    expect(ready).toBe(true);
    expect(items).toHaveLength(5 + PARTICIPANTS.length);
    expect(items[2]).toMatchObject({ name: 'budgets', kind: 'service', status: 'up', parkedCount: 0, parked: [] });
    expect(items[2].subscriptions[0]).toMatchObject({ state: 'running', lag: { budgets: '0' } });
  });

  it('describes all of its API on one page', async () => {
    const { paths } = (await (await fetch(`${concert.address}/api/openapi.json`)).json()) as { paths: object };
    for (const place of ['agencies', 'activities', 'budgets', 'recommendations', 'reviews', 'views/{participant}'])
      expect(Object.keys(paths).some((path) => path.startsWith(`/api/${place}/`))).toBe(true);
    expect((await fetch(`${concert.address}/api/docs`)).status).toBe(200);
  });
});
