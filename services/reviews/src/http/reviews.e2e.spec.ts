import { TransferReceivedV1 } from '@concert/contracts/budgets';
import { RecommendationIssuedV1 } from '@concert/contracts/recommendations';
import { sampleOf } from '@concert/contracts/testing';
import { standIn, TestPlatform, type TestPerson, YEM, yemParticipants } from '@concert/test-kit/platform';
import { reviews } from '../reviews.module.js';

const MEETINGS = `/programmes/${YEM}/meetings`;
const DECISIONS = `/programmes/${YEM}/decisions`;

const february = { body: 'NSC', date: '2010-02-10', attendees: ['MOFCOM', 'ILO', 'UNDP', 'WHO'] };
const minutes = {
  subject: { service: 'budgets', kind: 'release-gate', id: '2' },
  outcome: 'approved',
  text: 'Tranche 2 is released although 56.1 % of tranche 1 is committed.',
  conditions: ['Committed for 2009-2 is checked before the next report'],
};

describe('The reviews service', () => {
  let platform: TestPlatform;
  let nsc: TestPerson;
  let pmc: TestPerson;
  let pmo: TestPerson;

  beforeAll(async () => {
    const neighbours = ['agencies', 'activities', 'budgets', 'recommendations'].map(standIn);
    platform = await TestPlatform.start(...neighbours, reviews);
    for (const [programme, ...facts] of yemParticipants) await platform.publish(programme, ...facts);
    await platform.settled();
    nsc = await platform.as('NSC', 'nsc');
    pmc = await platform.as('PMC', 'pmc');
    pmo = await platform.as('PMO', 'pmo');
  });
  afterAll(() => platform.close());

  const post = (person: TestPerson, path: string, body: object, headers = {}) =>
    person.post('reviews', path, body, headers);
  const held = async (person: TestPerson, meeting: object): Promise<string> => {
    const { body } = await post(person, MEETINGS, meeting).expect(201);
    return (body as { id: string }).id;
  };
  const positionsOn = async (source: string): Promise<string> =>
    String((await platform.logs.find((log) => log.source === source)?.heads())?.get(YEM));

  it('records a decision of a body, on the record as it was known here', async () => {
    await platform.publish(YEM, sampleOf(TransferReceivedV1), sampleOf(RecommendationIssuedV1));
    await platform.settled();
    const meeting = await held(nsc, february);
    const taken = await post(nsc, `${MEETINGS}/${meeting}/decisions`, minutes).expect(201);
    const { id } = taken.body as { id: string };

    const seen = { 'Min-Position': taken.headers['log-position'] as string };
    const { body } = await pmo.get('reviews', `${DECISIONS}/${id}`, seen).expect(200);
    expect(body).toMatchObject({ decision: id, meeting, body: 'NSC', date: '2010-02-10', ...minutes });
    expect((body as { positionsSeen: object }).positionsSeen).toMatchObject({
      agencies: await positionsOn('agencies'),
      budgets: '1',
      recommendations: '1',
    });
    const meetings = await pmo.get('reviews', MEETINGS).expect(200);
    expect(meetings.body).toMatchObject({
      items: [{ meeting, quorumMet: true, attendees: february.attendees, decisions: [id] }],
      cursor: null,
    });
    const decisions = await pmo.get('reviews', DECISIONS).expect(200);
    expect(decisions.body).toMatchObject({ items: [{ decision: id }], cursor: null });
  });

  it('answers a repeated request with the same decision', async () => {
    const meeting = await held(nsc, { ...february, date: '2010-03-10' });
    const key = { 'Idempotency-Key': 'decision-of-march' };
    const path = `${MEETINGS}/${meeting}/decisions`;
    const first = await post(nsc, path, minutes, key).expect(201);
    const again = await post(nsc, path, minutes, key).expect(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers['log-position']).toBe(first.headers['log-position']);
  });

  it('refuses what a body may not decide, with the rule', async () => {
    const tooFew = await held(pmo, { ...february, attendees: ['MOFCOM', 'ILO', 'WHO'] });
    const refused = await post(nsc, `${MEETINGS}/${tooFew}/decisions`, minutes).expect(409);
    expect(refused.body).toMatchObject({ code: 'DECISION_WITHOUT_QUORUM', facts: { body: 'NSC' } });

    const quorate = await held(nsc, february);
    await post(nsc, `${MEETINGS}/${quorate}/decisions`, minutes).expect(201);
    const again = await post(nsc, `${MEETINGS}/${quorate}/decisions`, minutes).expect(409);
    expect(again.body).toMatchObject({ code: 'DECISION_ALREADY_TAKEN' });
  });

  it('lets each committee speak for itself only', async () => {
    const meeting = await held(nsc, february);
    for (const person of [pmc, pmo, await platform.as('ILO', 'coordinator'), await platform.as('FUND', 'fund')]) {
      const { body } = await post(person, `${MEETINGS}/${meeting}/decisions`, minutes).expect(403);
      expect(body).toMatchObject({ code: 'NOT_PERMITTED' });
    }
    await post(pmc, MEETINGS, february).expect(403);
    await post(await platform.as('ILO', 'coordinator'), MEETINGS, february).expect(403);
    await post(pmc, MEETINGS, { ...february, body: 'PMC' }).expect(201);
  });

  it.each([
    ['a body the programme does not have', { ...february, body: 'XYZ' }, 'body'],
    ['a day that does not exist', { ...february, date: '2018-02-31' }, 'date'],
    ['an attendee without a part', { ...february, attendees: ['ILO', 'MDGF-SEC'] }, 'attendees[1]'],
    ['an attendee named twice', { ...february, attendees: ['ILO', 'ILO'] }, 'attendees'],
  ])('names the field of %s', async (_, body, field) => {
    const { body: problem } = await post(pmo, MEETINGS, body).expect(400);
    expect(problem).toMatchObject({
      status: 400,
      errors: expect.arrayContaining([expect.objectContaining({ field })]),
    });
  });

  it.each([
    ['a service that is none', { ...minutes, subject: { ...minutes.subject, service: 'weather' } }, 'subject.service'],
    ['a subject without an id', { ...minutes, subject: { service: 'budgets', kind: 'finding' } }, 'subject.id'],
    ['an outcome of its own', { ...minutes, outcome: 'agreed' }, 'outcome'],
    ['blank minutes', { ...minutes, text: ' ' }, 'text'],
    ['a blank condition', { ...minutes, conditions: [''] }, 'conditions'],
  ])('names the field of a decision with %s', async (_, body, field) => {
    const meeting = await held(nsc, february);
    const { body: problem } = await post(nsc, `${MEETINGS}/${meeting}/decisions`, body).expect(400);
    expect(problem).toMatchObject({
      status: 400,
      errors: expect.arrayContaining([expect.objectContaining({ field })]),
    });
  });

  it('answers 404 for what does not exist', async () => {
    await post(nsc, `${MEETINGS}/f68b2da4-75ce-5039-88f1-4e9d6c2b7051/decisions`, minutes).expect(404);
    await post(pmo, '/programmes/MDGF-9999/meetings', february).expect(404);
    await pmo.get('reviews', `${DECISIONS}/f68b2da4-75ce-5039-88f1-4e9d6c2b7051`).expect(404);
  });
});
