import { activities } from '@concert/activities';
import { agencies } from '@concert/agencies';
import { budgets } from '@concert/budgets';
import { participantView } from '@concert/participant-view';
import { recommendations } from '@concert/recommendations';
import { reviews } from '@concert/reviews';
import { seedYem } from '@concert/seed';
import { TestPlatform, type TestPerson } from '@concert/test-kit/platform';
import { oneOriginOf, type OneOrigin } from './one-origin.js';

const BASE = '/programmes/MDGF-1880';
const ALL = `${BASE}/recommendations`;

interface Item {
  readonly code: string;
  readonly [field: string]: unknown;
}

/** Outcome 7 of the domain reference: 1.1 and 3.1 are one act under two recommendations. */
describe('Key actions 1.1 and 3.1 of the YEM response, as printed', () => {
  let platform: TestPlatform;
  let gateway: OneOrigin;
  let pmo: TestPerson;

  beforeAll(async () => {
    platform = await TestPlatform.start(
      agencies,
      activities,
      budgets,
      recommendations,
      reviews,
      participantView('ILO'),
    );
    gateway = await oneOriginOf(platform);
    await seedYem({
      origin: gateway.origin,
      signIn: (client: string) => {
        const [, organization, role] = /^(.+)-(coordinator|finance)$/.exec(client) ?? ['', client, client];
        return platform.issuer.tokenFor({
          organization: organization.toUpperCase(),
          role: role.replace('finance', 'agency-finance'),
        });
      },
    });
    await platform.settled(60_000);
    pmo = await platform.as('PMO', 'pmo');
  }, 180_000);
  afterAll(async () => {
    await gateway.close();
    await platform.close();
  });

  const get = async (path: string, service = 'recommendations') => {
    await platform.settled();
    return (await pmo.get(service, path).expect(200)).body as Record<string, unknown> & { items: Item[] };
  };
  const keyAction = async (code: string, asOf = '2011-02-01') => get(`${BASE}/key-actions/${code}?asOf=${asOf}`);
  const openAlike = async () =>
    (await get(`${BASE}/findings?rule=key-actions-alike&status=open`)).items.map(({ subject }) => subject);
  const agreedAbout = async (code: string) =>
    ((await get(`${BASE}/key-actions/${code}/history`)).facts as { about: string; type: string }[])
      .filter(({ type }) => type.includes('KeyActionAgreed') || type.includes('KeyActionProgressed'))
      .map(({ about, type }) => `${about} ${type.split('.')[1] as string}`);

  it('are found alike, together with 5.1', async () => {
    expect((await openAlike()).sort()).toEqual(['1.1 and 3.1', '1.1 and 5.1', '3.1 and 5.1']);
    expect((await get(`${BASE}/key-actions?alike=true`)).items.map(({ code }) => code)).toEqual(['1.1', '3.1', '5.1']);
  });

  it('become one key action, and each keeps its history', async () => {
    const before = { '1.1': await agreedAbout('1.1'), '3.1': await agreedAbout('3.1') };
    const reason = 'One budget review answers both recommendations';
    const merge = {
      link: 'merged-into',
      to: { recommendation: '1', action: '1.1' },
      effectiveDate: '2011-01-15',
      reason,
    };
    await pmo.post('recommendations', `${ALL}/3/key-actions/3.1/links`, merge).expect(204);

    const kept = await keyAction('1.1');
    expect(kept).toMatchObject({ closed: false, mergedInto: null, links: [{ link: 'merged-from', code: '3.1' }] });
    expect(await keyAction('3.1')).toMatchObject({
      closed: true,
      overdue: false,
      mergedInto: kept.action,
      responsible: { lead: 'PMC' },
      followUp: [{ statusAsPrinted: 'Ongoing' }],
    });
    expect(await agreedAbout('3.1')).toEqual(before['3.1']);
    expect(await agreedAbout('1.1')).toEqual(expect.arrayContaining([...before['1.1'], ...before['3.1']]));
    const { facts } = (await get(`${BASE}/key-actions/1.1/history`)) as unknown as { facts: object[] };
    expect(facts.at(-1)).toMatchObject({ type: 'recommendations.KeyActionsLinked.v1', about: '3.1', reason });
  });

  it('were two until then', async () => {
    expect(await keyAction('3.1', '2011-01-14')).toMatchObject({ closed: false, mergedInto: null, links: [] });
    expect(await keyAction('1.1', '2011-01-14')).toMatchObject({ links: [] });
  });

  it('are one in every summary: 14 were agreed, 13 are followed up', async () => {
    expect((await get(`${BASE}/key-actions?limit=500`)).items).toHaveLength(14);
    const summary = await get(`${BASE}/follow-up?asOf=2011-02-01`);
    expect(summary).toMatchObject({ recommendations: { total: 9 }, keyActions: { total: 13, merged: 1 } });
    expect(await openAlike()).toEqual(['1.1 and 5.1']);
  });

  it('cannot be merged back, and the lost one is followed up no more', async () => {
    const back = { link: 'merged-into', to: { recommendation: '3', action: '3.1' } };
    const refused = await pmo.post('recommendations', `${ALL}/1/key-actions/1.1/links`, back).expect(409);
    expect(refused.body).toMatchObject({ code: 'KEY_ACTIONS_ALREADY_LINKED' });
    const further = { status: 'completed', on: '2011-02-28' };
    const closed = await pmo.post('recommendations', `${ALL}/3/key-actions/3.1/progress`, further).expect(409);
    expect(closed.body).toMatchObject({ code: 'KEY_ACTION_CLOSED', facts: { status: 'merged' } });
  });

  it('are told apart in what a participant sees', async () => {
    const ilo = await platform.as('ILO', 'coordinator');
    const { body } = await ilo.get('view-ilo', `${BASE}/key-actions?limit=500`).expect(200);
    const shown = (body as { items: Item[] }).items.filter(({ code }) => ['1.1', '3.1'].includes(code));
    expect(shown.map(({ code, overdue }) => [code, overdue])).toContainEqual(['1.1', true]);
  });

  it('lead from a recommendation to what it changed in money', async () => {
    const five = await get(`${ALL}/5`);
    const path = (five.moneyEffect as string).replace('/api/budgets', '');
    expect(await get(path, 'budgets')).toMatchObject({ recommendation: '5', revisions: [] });
  });
});
