import { activities } from '@concert/activities';
import { agencies } from '@concert/agencies';
import { budgets } from '@concert/budgets';
import { recommendations } from '@concert/recommendations';
import { reviews } from '@concert/reviews';
import { TestPlatform, type TestPerson } from '@concert/test-kit/platform';

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

describe('The work plan of year 3', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;
  let ilo: TestPerson;
  let committee: TestPerson;

  beforeAll(async () => {
    platform = await TestPlatform.start(agencies, activities, budgets, recommendations, reviews);
    pmo = await platform.as('PMO', 'pmo');
    ilo = await platform.as('ILO', 'coordinator');
    committee = await platform.as('NSC', 'nsc');
    await pmo.post('agencies', '/programmes', programme).expect(201);
    for (const code of ['ILO', 'UNDP']) {
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
    await pmo.post('activities', `${BASE}/outcomes`, { code: '1', title: 'Better policy frameworks' }).expect(201);
    await platform.settled();
  });
  afterAll(() => platform.close());

  it('is in force when the committee approves it in reviews, and the committee sees what became of each decision', async () => {
    const policyAdvice = {
      title: 'Integrated policy advice',
      outcome: '1',
      lead: 'ILO',
      collaborators: ['UNDP'],
      sites: [],
      window: { start: '2011-04-01', end: '2011-12-31' },
      plannedCost: usd('50412.15'),
    };
    const planned = await ilo.post('activities', `${BASE}/activities`, policyAdvice).expect(201);
    const { id: activity } = planned.body as { id: string };
    const line = {
      line: '1.1',
      title: policyAdvice.title,
      activity,
      quarters: [2, 3, 4],
      budget: usd('50412.15'),
      responsible: 'ILO',
    };
    await pmo.put('activities', `${BASE}/work-plans/2011/draft`, { lines: [line] }).expect(204);

    const decide = async (date: string) => {
      const meeting = { body: 'NSC', date, attendees: ['ILO', 'UNDP'] };
      const { id } = (await committee.post('reviews', `${BASE}/meetings`, meeting).expect(201)).body as { id: string };
      const decision = {
        subject: { service: 'activities', kind: 'work-plan', id: '2011' },
        outcome: 'approved',
        text: 'The NSC approves the work plan.',
        conditions: [],
      };
      await committee.post('reviews', `${BASE}/meetings/${id}/decisions`, decision).expect(201);
      await platform.settled();
    };
    await decide('2010-12-01');
    await pmo.post('activities', `${BASE}/work-plans/2011/submission`, {}).expect(204);
    await decide('2010-12-15');

    const { body } = await pmo.get('activities', `${BASE}/work-plans/2011`).expect(200);
    expect(body).toMatchObject({ status: 'approved', approvedOn: '2010-12-15', lines: [{ isFormal: true }] });
    const decisions = await pmo.get('reviews', `${BASE}/decisions`).expect(200);
    const effects = (decisions.body as { items: { date: string; effect: object }[] }).items.map(({ effect }) => effect);
    expect(effects).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ outcome: 'refused', code: 'WORK_PLAN_NOT_SUBMITTED' }),
        expect.objectContaining({ outcome: 'carried-out', event: 'activities.AnnualWorkPlanApproved.v1' }),
      ]),
    );
  });
});
