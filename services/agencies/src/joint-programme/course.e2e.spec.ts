import { DecisionNotCarriedOutV1 } from '@concert/contracts/agencies';
import { DecisionTakenV1 } from '@concert/contracts/reviews';
import { sampleOf } from '@concert/contracts/testing';
import { standIn, type TestPerson, TestPlatform } from '@concert/test-kit/platform';
import { agencies } from '../agencies.module.js';

const YEM = 'MDGF-1880';
const BASE = `/programmes/${YEM}`;

const yem = {
  code: YEM,
  title: "Protecting and Promoting the Rights of China's Vulnerable Migrants",
  start: '2009-01-09',
  end: '2012-01-09',
  totalBudget: { amount: '6600000.00', currency: 'USD' },
  modality: 'pass-through',
};
/** Source, to verify: MDG-F, once, up to 12 months. */
const rules = {
  releaseThreshold: '70',
  releaseBasis: 'last-tranche',
  includeAdvance: false,
  committedDefinition: 'inclusive',
  revisionThresholds: { pmcLimit: { amount: '1000000', currency: 'USD' }, pmcShare: '20' },
  extensionLimits: { months: 12, times: 1 },
};
const toMarch = { newEnd: '2012-03-31', reason: 'Key actions 1.2, 3.2 and 3.3 run into the first quarter of 2012' };

describe('How long a programme runs', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;

  beforeEach(async () => {
    platform = await TestPlatform.start(standIn('budgets'), standIn('reviews'), agencies);
    pmo = await platform.as('PMO', 'pmo');
    await pmo.post('agencies', '/programmes', yem).expect(201);
    await pmo.put('agencies', `${BASE}/policy-set`, rules).expect(204);
  });
  afterEach(() => platform.close());

  const request = (body: object = toMarch) => pmo.post('agencies', `${BASE}/extensions`, body);
  const requested = async (): Promise<string> => ((await request().expect(201)).body as { id: string }).id;
  const decided = async (id: string, outcome: 'approved' | 'rejected' | 'deferred', role = 'nsc'): Promise<void> => {
    const { data } = sampleOf(DecisionTakenV1);
    await platform.settled();
    await platform.publish(YEM, {
      ...DecisionTakenV1.publish({ ...data, subject: { service: 'agencies', kind: 'extension', id }, outcome }),
      effectiveDate: '2011-10-20',
      actor: { user: role, organization: role.toUpperCase(), role },
    });
    await platform.settled();
  };
  const programme = async () => {
    await platform.settled();
    return (await pmo.get('agencies', BASE).expect(200)).body as object;
  };

  it('is longer when the steering committee approves the extension', async () => {
    const id = await requested();
    expect(await programme()).toMatchObject({ end: '2012-01-09', extensions: [{ status: 'requested' }] });
    const second = await request({ ...toMarch, newEnd: '2012-06-30' }).expect(409);
    expect(second.body).toMatchObject({ code: 'EXTENSION_PENDING' });

    await decided(id, 'deferred');
    await decided(id, 'approved');
    expect(await programme()).toMatchObject({
      end: '2012-03-31',
      extensions: [{ extension: id, status: 'approved', decision: sampleOf(DecisionTakenV1).data.decision }],
    });
    const once = await request({ ...toMarch, newEnd: '2012-06-30' }).expect(409);
    expect(once.body).toMatchObject({ code: 'EXTENSION_TOO_OFTEN' });
  });

  it('is what it was when the committee refuses, or when the management committee alone decides', async () => {
    const id = await requested();
    await decided(id, 'approved', 'pmc');
    const told = await platform.logs.find(({ source }) => source === 'agencies')!.readProgramme(YEM, 0n, 100);
    expect(told.at(-1)).toMatchObject({
      type: DecisionNotCarriedOutV1.type,
      data: { kind: 'extension', id, rule: 'NOT_PERMITTED' },
    });
    expect(await programme()).toMatchObject({ end: '2012-01-09', extensions: [{ status: 'requested' }] });
    await decided(id, 'rejected');
    expect(await programme()).toMatchObject({ end: '2012-01-09', extensions: [{ status: 'refused' }] });
    await request().expect(201);
  });

  it('is asked for with a reason, a later day, and within the rules', async () => {
    const silent = await request({ newEnd: '2012-03-31' }).expect(400);
    expect(silent.body).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ field: 'reason' })]),
    });
    const earlier = await request({ ...toMarch, newEnd: '2011-12-31' }).expect(409);
    expect(earlier.body).toMatchObject({ code: 'EXTENSION_NOT_LATER' });
    const long = await request({ ...toMarch, newEnd: '2013-01-10' }).expect(409);
    expect(long.body).toMatchObject({ code: 'EXTENSION_TOO_LONG', facts: { latest: '2013-01-09' } });
  });

  it('ends operationally, then financially, and then nobody is admitted', async () => {
    const fund = await platform.as('MDGF-SEC', 'fund');
    const early = await fund.post('agencies', `${BASE}/financial-closure`, { date: '2013-06-30' }).expect(409);
    expect(early.body).toMatchObject({ code: 'PROGRAMME_NOT_OPERATIONALLY_CLOSED' });
    await pmo.post('agencies', `${BASE}/operational-closure`, { date: '2012-02-11' }).expect(204);
    await pmo.post('agencies', '/organizations', { code: 'WHO', name: 'WHO', kind: 'un' }).expect(201);
    const late = await pmo.post('agencies', `${BASE}/participants`, { organization: 'WHO', role: 'national-partner' });
    expect(late.body).toMatchObject({ status: 409, code: 'PROGRAMME_CLOSED' });
    await pmo.post('agencies', `${BASE}/financial-closure`, { date: '2013-06-30' }).expect(403);
    await fund.post('agencies', `${BASE}/financial-closure`, { date: '2013-06-30' }).expect(204);
    expect(await programme()).toMatchObject({ status: 'financially-closed' });
  });
});
