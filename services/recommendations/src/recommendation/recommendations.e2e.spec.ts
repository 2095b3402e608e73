import { DecisionTakenV1 } from '@concert/contracts/reviews';
import { standIn, type TestPerson, TestPlatform, YEM, yemParticipants } from '@concert/test-kit/platform';
import { recommendations } from '../recommendations.module.js';

const BASE = `/programmes/${YEM}`;
const EVERYTHING = `${BASE}/recommendations`;

const publicity = {
  code: '4.3',
  parent: '4',
  title: 'Develop a YEM publicity strategy',
  text: 'Develop a publicity strategy and a standard media package for all pilots.',
  addressees: ['PMC', 'MDGF-SEC'],
  effectiveDate: '2010-12-15',
  evidence: { kind: 'management response', document: 'YEM mid-term evaluation', place: 'Recommendation 4.3' },
};
const answer = {
  disposition: 'not-stated',
  text: 'Agreed that a standard media package matters; no budget was planned for it; the budget will be reviewed.',
  effectiveDate: '2010-12-31',
};
const reviewBudget = {
  effectiveDate: '2010-12-31',
  code: '4.3.1',
  text: 'Review the budget for possible funds supporting JP publicity',
  timeFrameAsPrinted: 'Quarter 4, 2010',
  window: { start: '2010-10-01', end: '2010-12-31' },
  lead: 'PMC',
  collaborators: [],
  responsibleAsPrinted: 'PMC',
};
const ongoing = { status: 'ongoing', statusAsPrinted: 'On-going', on: '2011-01-31' };

describe('The recommendations service', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;
  let ilo: TestPerson;
  let who: TestPerson;

  beforeAll(async () => {
    platform = await TestPlatform.start(standIn('agencies'), standIn('reviews'), recommendations);
    for (const [programme, ...facts] of yemParticipants) await platform.publish(programme, ...facts);
    await platform.settled();
    pmo = await platform.as('PMO', 'pmo');
    ilo = await platform.as('ILO', 'coordinator');
    who = await platform.as('WHO', 'coordinator');
  });
  afterAll(() => platform.close());

  const post = (person: TestPerson, path: string, body: object, headers = {}) =>
    person.post('recommendations', path, body, headers);
  const get = async (path: string) => {
    const { body } = await pmo.get('recommendations', path).expect(200);
    return body as Record<string, unknown>;
  };

  it.each(['recommendations/x', 'key-actions/x', 'key-actions/x/history', 'findings'])(
    'S1: answers 404 for %s of a programme that is none, on a day as now, and leaves no failure behind',
    async (path) => {
      const unhandled: unknown[] = [];
      const note = (error: unknown) => void unhandled.push(error);
      process.on('unhandledRejection', note);
      await pmo.get('recommendations', `/programmes/NOPE/${path}?asOf=2010-06-30`).expect(404);
      await new Promise(setImmediate);
      process.off('unhandledRejection', note);
      expect(unhandled).toEqual([]);
    },
  );

  it('S3: refuses a body that is nested thousands of levels deep', async () => {
    const deep = JSON.parse(`${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`) as object;
    const { body } = await post(pmo, EVERYTHING, deep, { 'Idempotency-Key': 'deep' }).expect(400);
    expect(body.errors).toEqual([{ field: 'body', message: 'is nested more than 32 levels deep' }]);
  });

  it('S22: lets nobody keep its answers, nor guess what they are', async () => {
    const { headers } = await pmo.get('recommendations', `${BASE}/recommendations`).expect(200);
    expect(headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
  });

  it('takes a recommendation from its issue to its follow-up', async () => {
    const issue = await post(pmo, EVERYTHING, publicity).expect(201);
    expect(issue.body).toEqual({ id: '4.3' });
    expect(issue.headers).toMatchObject({ etag: '"1"', 'log-position': 'recommendations@1' });
    await post(pmo, `${EVERYTHING}/4.3/response`, answer, { 'If-Match': '"1"' }).expect(204);
    const agreed = await post(pmo, `${EVERYTHING}/4.3/key-actions`, reviewBudget).expect(201);
    expect(agreed.body).toEqual({ id: '4.3.1' });
    const followedUp = await post(ilo, `${EVERYTHING}/4.3/key-actions/4.3.1/progress`, ongoing).expect(204);

    const seen = { 'Min-Position': followedUp.headers['log-position'] as string };
    const { body } = await who.get('recommendations', `${EVERYTHING}/4.3?asOf=2011-02-01`, seen).expect(200);
    expect(body).toMatchObject({
      code: '4.3',
      addressees: ['PMC', 'MDGF-SEC'],
      issuedOn: '2010-12-15',
      disposition: 'not-stated',
      response: { reason: null, approvedBy: null },
      keyActions: [
        {
          code: '4.3.1',
          status: 'ongoing',
          overdue: true,
          window: { start: '2010-10-01', end: '2010-12-31' },
          responsible: { lead: 'PMC', asPrinted: 'PMC' },
          followUp: [{ on: '2011-01-31', status: 'ongoing', statusAsPrinted: 'On-going', by: 'ILO' }],
        },
      ],
    });
  });

  it('gives an unnumbered key action a code of its own, the same when the request is repeated', async () => {
    const { code: _, ...unnumbered } = reviewBudget;
    const key = { 'Idempotency-Key': 'unnumbered' };
    const first = await post(pmo, `${EVERYTHING}/4.3/key-actions`, unnumbered, key).expect(201);
    await post(pmo, `${EVERYTHING}/4.3/key-actions`, { ...reviewBudget, code: '4.3.2', window: null }).expect(201);
    const again = await post(pmo, `${EVERYTHING}/4.3/key-actions`, unnumbered, key).expect(201);
    expect(first.body).toEqual({ id: '4.3.u1' });
    expect(again.body).toEqual(first.body);
    await platform.settled();
    const { items } = await get(`${BASE}/key-actions`);
    expect((items as { code: string }[]).map(({ code }) => code)).toEqual(['4.3.1', '4.3.2', '4.3.u1']);
  });

  it('lists key actions by organization, status and overdue', async () => {
    const overdue = await get(`${BASE}/key-actions?overdue=true&asOf=2011-02-01&organization=PMC&status=ongoing`);
    expect(overdue).toMatchObject({ items: [{ code: '4.3.1', recommendation: '4.3' }], cursor: null });
    expect(await get(`${BASE}/key-actions?organization=WHO`)).toEqual({ items: [], cursor: null });
    const firstPage = await get(`${EVERYTHING}?limit=1`);
    expect(firstPage).toMatchObject({ items: [{ code: '4.3' }], cursor: null });
  });

  it('notes who was acted for when the programme office follows up', async () => {
    await post(pmo, `${EVERYTHING}/4.3/key-actions/4.3.2/progress`, { ...ongoing, comment: 'Minuted' }).expect(204);
    await platform.settled();
    const { items } = await get(`${BASE}/key-actions?status=ongoing`);
    expect((items as { followUp: object[] }[])[1]?.followUp).toMatchObject([
      { by: 'PMO', onBehalfOf: 'PMC', comment: 'Minuted' },
    ]);
  });

  it.each([
    ['a code that is none', EVERYTHING, { ...publicity, code: '4 3' }, 'code'],
    ['an addressee nobody knows', EVERYTHING, { ...publicity, code: '5', addressees: ['PMC', 'XYZ'] }, 'addressees[1]'],
    [
      'a day that does not exist',
      EVERYTHING,
      { ...publicity, code: '5', effectiveDate: '2018-02-31' },
      'effectiveDate',
    ],
    ['a disposition of its own', `${EVERYTHING}/4.3/response`, { ...answer, disposition: 'agreed' }, 'disposition'],
    ['a field nobody knows', `${EVERYTHING}/4.3/response`, { ...answer, approved: true }, 'approved'],
    ['a lead without a part', `${EVERYTHING}/4.3/key-actions`, { ...reviewBudget, lead: 'MDGF-SEC' }, 'lead'],
    [
      'a window with a day that does not exist',
      `${EVERYTHING}/4.3/key-actions`,
      { ...reviewBudget, window: { start: '2010-10-01', end: '2010-12-32' } },
      'window.end',
    ],
    [
      'a blank comment',
      `${EVERYTHING}/4.3/key-actions/4.3.1/progress`,
      { ...ongoing, status: 'dropped', comment: ' ' },
      'comment',
    ],
    [
      'a comment that is null',
      `${EVERYTHING}/4.3/key-actions/4.3.1/progress`,
      { ...ongoing, status: 'dropped', comment: null },
      'comment',
    ],
  ])('names the field of %s', async (_, path, body, field) => {
    const before = await platform.logs.at(-1)?.heads();
    const { body: problem } = await post(pmo, path, body).expect(400);
    expect(problem).toMatchObject({
      status: 400,
      errors: expect.arrayContaining([expect.objectContaining({ field })]),
    });
    expect(await platform.logs.at(-1)?.heads()).toEqual(before);
  });

  it('names the field of a query that cannot be read', async () => {
    const { body } = await pmo.get('recommendations', `${BASE}/key-actions?asOf=2018-02-31&overdue=yes`).expect(400);
    expect((body as { errors: { field: string }[] }).errors.map(({ field }) => field).sort()).toEqual([
      'asOf',
      'overdue',
    ]);
  });

  it('answers 404 for what does not exist', async () => {
    await post(pmo, `${EVERYTHING}/9/response`, answer).expect(404);
    await post(pmo, `${EVERYTHING}/4.3/key-actions/4.3.9/progress`, ongoing).expect(404);
    await post(pmo, '/programmes/MDGF-9999/recommendations', publicity).expect(404);
    await pmo.get('recommendations', `${EVERYTHING}/9`).expect(404);
  });

  it('lets nobody but the programme office issue, answer and agree', async () => {
    for (const person of [ilo, await platform.as('NSC', 'nsc'), await platform.as('AUDIT', 'auditor')]) {
      const refused = await post(person, EVERYTHING, { ...publicity, code: '5' }).expect(403);
      expect(refused.body).toMatchObject({ code: 'NOT_PERMITTED' });
      await post(person, `${EVERYTHING}/4.3/response`, answer).expect(403);
      await post(person, `${EVERYTHING}/4.3/key-actions`, { ...reviewBudget, code: '4.3.8' }).expect(403);
    }
  });

  it('lets an agency follow up its own key actions only', async () => {
    const { body } = await post(who, `${EVERYTHING}/4.3/key-actions/4.3.1/progress`, ongoing).expect(403);
    expect(body).toMatchObject({ code: 'NOT_PERMITTED' });
  });

  it('refuses by rule with the code and the facts compared', async () => {
    const again = await post(pmo, `${EVERYTHING}/4.3/response`, answer).expect(409);
    expect(again.body).toMatchObject({
      code: 'MANAGEMENT_RESPONSE_ALREADY_RECORDED',
      facts: { recommendation: '4.3' },
    });
    await post(pmo, EVERYTHING, publicity).expect(409);
  });

  it('describes every object that its commands take', async () => {
    const answer = await fetch(`${platform.service('recommendations').url}/openapi.json`);
    const description = (await answer.json()) as { components: { schemas: object } };
    const named = [...JSON.stringify(description).matchAll(/#\/components\/schemas\/(\w*)/g)].map(([, name]) => name);
    expect(named).toContain('WindowDto');
    expect(Object.keys(description.components.schemas)).toEqual(expect.arrayContaining(named));
  });

  describe('when a body has decided', () => {
    const decision = (outcome: DecisionTakenV1['outcome'], id: string, last: string, kind = 'management-response') => ({
      ...DecisionTakenV1.publish({
        decision: `f68b2da4-75ce-5039-88f1-4e9d6c2b70${last}`,
        meeting: 'f68b2da4-75ce-5039-88f1-4e9d6c2b7051',
        body: 'PMC',
        subject: { service: 'recommendations', kind, id },
        outcome,
        text: 'The PMC agrees with the response.',
        conditions: [],
        positionsSeen: { recommendations: '2' },
      }),
      effectiveDate: '2011-02-10',
    });
    const approvedBy = async (): Promise<unknown> => {
      await platform.settled();
      const { response } = await get(`${EVERYTHING}/4.3`);
      return (response as { approvedBy: unknown }).approvedBy;
    };
    const refusals = async () => (await pmo.get('recommendations', '/operations/refusals').expect(200)).body as object;

    it('heeds approvals of management responses only', async () => {
      await platform.publish(YEM, decision('deferred', '4.3', '01'), decision('approved', '4.3', '02', 'evaluation'));
      expect(await approvedBy()).toBeNull();
    });

    it('marks the response as approved by the decision', async () => {
      await platform.publish(YEM, decision('approved', '4.3', '03'));
      expect(await approvedBy()).toBe('f68b2da4-75ce-5039-88f1-4e9d6c2b7003');
      expect(await refusals()).toEqual({ items: [] });
    });

    it('keeps for people to see which approvals led to nothing', async () => {
      await platform.publish(YEM, decision('approved', '9', '04'));
      await platform.settled();
      expect(await refusals()).toMatchObject({
        items: [{ reaction: 'whenManagementResponseApproved', code: 'RECOMMENDATION_UNKNOWN' }],
      });
    });
  });

  it.each(['recommendations', 'key-actions'])('answers 404 to who asks for the %s of no programme', async (list) => {
    const { body } = await pmo.get('recommendations', `/programmes/MDGF-9999/${list}`).expect(404);
    expect(body).toMatchObject({ code: 'PROGRAMME_UNKNOWN' });
  });

  it('R5: closes A-36 by itself when the disposition is stated', async () => {
    const open = async () => {
      await platform.settled();
      const { items } = await get(`${BASE}/findings?rule=disposition-missing`);
      return (items as { subject: string; status: string }[]).find(({ subject }) => subject === '6')?.status;
    };
    await post(pmo, EVERYTHING, { ...publicity, code: '6', parent: undefined }).expect(201);
    await post(pmo, `${EVERYTHING}/6/response`, answer).expect(204);
    expect(await open()).toBe('open');
    const said = { disposition: 'partially-accepted', effectiveDate: '2011-03-15' };
    await post(pmo, `${EVERYTHING}/6/disposition`, said).expect(400);
    const why = { ...said, reason: 'No budget was planned for all of it' };
    await post(ilo, `${EVERYTHING}/6/disposition`, why).expect(403);
    await post(pmo, `${EVERYTHING}/6/disposition`, { ...why, disposition: 'not-stated' }).expect(400);
    await post(pmo, `${EVERYTHING}/6/disposition`, why).expect(204);
    expect(await open()).toBe('resolved');
  });

  it('S20: knows a repeated request by what it says, in whatever order it says it', async () => {
    const key = { 'Idempotency-Key': 'ordered' };
    const first = { ...publicity, code: '9.1', parent: undefined };
    const again = Object.fromEntries(Object.entries(first).reverse());
    await post(pmo, EVERYTHING, first, key).expect(201);
    await post(pmo, EVERYTHING, again, key).expect(201);
    await post(pmo, EVERYTHING, { ...again, title: 'Another' }, key).expect(409);
  });
});
