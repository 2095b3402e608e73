import { agencies } from '@concert/agencies';
import { TotalBudgetStatedV1 } from '@concert/contracts/agencies';
import { budgets } from '@concert/budgets';
import { recommendations } from '@concert/recommendations';
import { reviews } from '@concert/reviews';
import { standIn, TestPlatform, type TestPerson } from '@concert/test-kit/platform';

const BASE = '/programmes/MDGF-1880';
const usd = (amount: string) => ({ amount, currency: 'USD' });
const programme = {
  code: 'MDGF-1880',
  title: "Protecting and Promoting the Rights of China's Vulnerable Migrants",
  start: '2009-01-09',
  end: '2012-01-09',
  totalBudget: usd('6600000.00'),
  modality: 'pass-through',
};
const budgetByAgency = {
  ILO: '1696823',
  UNFPA: '494929',
  UNICEF: '1080629',
  UNESCO: '1089667',
  UNIFEM: '331358',
  UNDP: '1482960',
  WHO: '423634',
};
const threePercent = {
  kind: 'across-the-board-cut',
  base: { reference: 'tranche-3', amount: usd('1680405.00') },
  percent: '3',
  to: { earmark: 'policy-advice' },
  purpose: 'Integrated policy advice and a national conference',
  recommendations: ['1'],
};

const newMoney = {
  kind: 'new-money',
  moves: [{ to: { earmark: 'publicity' }, amount: usd('30000.00') }],
  purpose: 'Publicity',
  recommendations: [],
};

describe('What the committee approves in reviews is carried out in budgets', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;
  let committee: TestPerson;

  beforeAll(async () => {
    platform = await TestPlatform.start(agencies, standIn('activities'), budgets, recommendations, reviews);
    pmo = await platform.as('PMO', 'pmo');
    committee = await platform.as('NSC', 'nsc');
    await pmo.post('agencies', '/programmes', programme).expect(201);
    for (const code of Object.keys(budgetByAgency)) {
      await pmo.post('agencies', '/organizations', { code, name: code, kind: 'un' }).expect(201);
      const participant = { organization: code, role: 'participating-un-organization' };
      await pmo.post('agencies', `${BASE}/participants`, participant).expect(201);
    }
    const nsc = {
      body: 'NSC',
      name: 'National Steering Committee',
      members: ['ILO', 'UNDP'],
      coChairs: ['UNDP'],
      quorum: 2,
    };
    await pmo.post('agencies', `${BASE}/bodies`, nsc).expect(201);
    await platform.settled();
    for (const [agency, amount] of Object.entries(budgetByAgency))
      await pmo.post('budgets', `${BASE}/allocations`, { agency, amount: usd(amount) }).expect(201);
    await platform.settled();
  });
  afterAll(() => platform.close());

  const approved = async (content: object): Promise<string> => {
    const proposed = await pmo.post('budgets', `${BASE}/revisions`, content).expect(201);
    const { id: revision } = proposed.body as { id: string };
    await platform.settled();
    const meeting = await committee
      .post('reviews', `${BASE}/meetings`, { body: 'NSC', date: '2011-01-20', attendees: ['ILO', 'UNDP'] })
      .expect(201);
    const { id } = meeting.body as { id: string };
    const decision = {
      subject: { service: 'budgets', kind: 'revision', id: revision },
      outcome: 'approved',
      text: 'The NSC approves.',
      conditions: [],
    };
    await committee.post('reviews', `${BASE}/meetings/${id}/decisions`, decision).expect(201);
    await platform.settled();
    return revision;
  };

  it('a cut of 3 % of the third tranche, to the cent', async () => {
    const revision = await approved(threePercent);
    const { body } = await pmo.get('budgets', `${BASE}/summary`).expect(200);
    expect(body).toMatchObject({
      allocated: usd('6600000.00'),
      earmarks: [{ earmark: 'policy-advice', amount: usd('50412.15') }],
    });
    const held = Object.fromEntries(
      (body as { agencies: { agency: string; allocated: { amount: string } }[] }).agencies.map(
        ({ agency, allocated }) => [agency, allocated.amount],
      ),
    );
    expect(held).toEqual({
      ILO: '1683862.32',
      UNDP: '1471632.85',
      UNESCO: '1081343.90',
      UNICEF: '1072374.93',
      UNFPA: '491148.63',
      WHO: '420398.20',
      UNIFEM: '328827.02',
    });
    const effect = await pmo.get('budgets', `${BASE}/recommendations/1/effect`).expect(200);
    expect(effect.body).toMatchObject({ moved: usd('50412.15'), revisions: [{ revision, status: 'applied' }] });
  });

  it('R15: new money, which raises the total budget, so that no finding is left open', async () => {
    const revision = await approved(newMoney);
    const { body: raised } = await pmo.get('agencies', BASE).expect(200);
    expect(raised).toMatchObject({ totalBudget: usd('6630000.00') });
    const { body: summary } = await pmo.get('budgets', `${BASE}/summary`).expect(200);
    expect(summary).toMatchObject({ total: usd('6630000.00'), allocated: usd('6630000.00') });
    const { body: found } = await pmo.get('budgets', `${BASE}/findings?rule=allocations-differ-from-total`).expect(200);
    expect((found as { items: { status: string }[] }).items.filter(({ status }) => status === 'open')).toEqual([]);
    const told = await platform.logs.find(({ source }) => source === 'agencies')!.readProgramme('MDGF-1880', 0n, 100);
    expect(told.filter(({ type }) => type === TotalBudgetStatedV1.type).map(({ data }) => data)).toMatchObject([
      { formerly: usd('6600000.00'), revision },
    ]);
  });
});
