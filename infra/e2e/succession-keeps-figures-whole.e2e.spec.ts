import { agencies } from '@concert/agencies';
import { budgets } from '@concert/budgets';
import { standIn, TestPlatform } from '@concert/test-kit/platform';

const BASE = '/programmes/MDGF-1880';
/** Source: YEM factsheet, budget by agency. */
const BUDGETS = {
  ILO: '1696823.00',
  UNFPA: '494929.00',
  UNICEF: '1080629.00',
  UNESCO: '1089667.00',
  UNIFEM: '331358.00',
  UNDP: '1482960.00',
  WHO: '423634.00',
};

describe('When UNIFEM is succeeded by UN Women', () => {
  let platform: TestPlatform;

  beforeAll(async () => {
    const neighbours = ['activities', 'recommendations', 'reviews'].map(standIn);
    platform = await TestPlatform.start(...neighbours, agencies, budgets);
  });
  afterAll(() => platform.close());

  it('its 331,358 stays whole, under its own code', async () => {
    const pmo = await platform.as('PMO', 'pmo');
    for (const code of [...Object.keys(BUDGETS), 'UN-Women'])
      await pmo.post('agencies', '/organizations', { code, name: code, kind: 'un' }).expect(201);
    await pmo
      .post('agencies', '/programmes', {
        code: 'MDGF-1880',
        title: 'YEM',
        start: '2009-01-09',
        end: '2012-01-09',
        totalBudget: { amount: '6600000.00', currency: 'USD' },
        modality: 'pass-through',
      })
      .expect(201);
    for (const organization of Object.keys(BUDGETS))
      await pmo
        .post('agencies', `${BASE}/participants`, { organization, role: 'participating-un-organization' })
        .expect(201);
    await platform.settled();
    for (const [agency, amount] of Object.entries(BUDGETS))
      await pmo.post('budgets', `${BASE}/allocations`, { agency, amount: { amount, currency: 'USD' } }).expect(201);
    await platform.settled();
    const before = await pmo.get('budgets', `${BASE}/summary`).expect(200);

    const succession = { from: 'UNIFEM', to: 'UN-Women', date: '2011-01-01' };
    await pmo.post('agencies', '/organizations/successions', succession).expect(204);
    await platform.settled();

    const after = await pmo.get('budgets', `${BASE}/summary`).expect(200);
    expect(after.body).toEqual(before.body);
    expect(JSON.stringify(after.body)).toContain('331358.00');
    const programme = await pmo.get('agencies', BASE).expect(200);
    expect(programme.body).toMatchObject({
      participants: expect.arrayContaining([
        expect.objectContaining({ organization: 'UNIFEM', successor: 'UN-Women' }),
      ]),
    });
  });
});
