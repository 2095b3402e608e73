import { agencies } from '@concert/agencies';
import { recommendations } from '@concert/recommendations';
import { reviews } from '@concert/reviews';
import { standIn, TestPlatform, type TestPerson } from '@concert/test-kit/platform';

const PROGRAMME = 'MDGF-1880';
const BASE = `/programmes/${PROGRAMME}`;

const programme = {
  code: PROGRAMME,
  title: "Protecting and Promoting the Rights of China's Vulnerable Migrants",
  start: '2009-01-09',
  end: '2012-01-09',
  totalBudget: { amount: '6600000.00', currency: 'USD' },
  modality: 'pass-through',
};
const pmc = {
  body: 'PMC',
  name: 'Programme Management Committee',
  members: ['ILO', 'UNDP', 'MoHRSS'],
  coChairs: ['ILO', 'MoHRSS'],
  quorum: 2,
};
const conference = {
  code: '3',
  title: 'A national conference',
  text: "Hold a national conference at the programme's conclusion.",
  addressees: ['PMC'],
};

describe('A decision taken in reviews', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;
  let committee: TestPerson;

  beforeAll(async () => {
    platform = await TestPlatform.start(agencies, standIn('activities'), standIn('budgets'), recommendations, reviews);
    pmo = await platform.as('PMO', 'pmo');
    committee = await platform.as('PMC', 'pmc');
    await pmo.post('agencies', '/programmes', programme).expect(201);
    for (const code of pmc.members) {
      await pmo.post('agencies', '/organizations', { code, name: code, kind: 'un' }).expect(201);
      const participant = { organization: code, role: 'participating-un-organization' };
      await pmo.post('agencies', `${BASE}/participants`, participant).expect(201);
    }
    await pmo.post('agencies', `${BASE}/bodies`, pmc).expect(201);
    await platform.settled();
  });
  afterAll(() => platform.close());

  it('approves the management response in recommendations', async () => {
    await pmo.post('recommendations', `${BASE}/recommendations`, conference).expect(201);
    const answer = { disposition: 'accepted', text: 'Link with recommendation 1.' };
    await pmo.post('recommendations', `${BASE}/recommendations/3/response`, answer).expect(204);
    await platform.settled();

    const meeting = await committee
      .post('reviews', `${BASE}/meetings`, { body: 'PMC', date: '2010-12-20', attendees: ['ILO', 'MoHRSS'] })
      .expect(201);
    const { id } = meeting.body as { id: string };
    const decision = await committee
      .post('reviews', `${BASE}/meetings/${id}/decisions`, {
        subject: { service: 'recommendations', kind: 'management-response', id: '3' },
        outcome: 'approved',
        text: 'The PMC approves the response.',
        conditions: [],
      })
      .expect(201);
    await platform.settled();

    const { body } = await pmo.get('recommendations', `${BASE}/recommendations/3`).expect(200);
    expect(body).toMatchObject({
      disposition: 'accepted',
      response: { approvedBy: (decision.body as { id: string }).id },
    });
    const taken = await pmo.get('reviews', `${BASE}/decisions`).expect(200);
    // The third is the finding that an accepted recommendation has no key action yet.
    expect(taken.body).toMatchObject({
      items: [
        {
          positionsSeen: { agencies: expect.any(String), recommendations: '3' },
          effect: { outcome: 'carried-out', service: 'recommendations' },
        },
      ],
    });
  });

  it('leaves every view equal to the fold of the logs', async () => {
    for (const service of ['recommendations', 'reviews']) {
      const { body } = await pmo.get(service, '/operations/views').expect(200);
      for (const view of (body as { items: { table: string; equal: boolean }[] }).items)
        expect(view).toMatchObject({ table: view.table, equal: true });
    }
  });
});
