import {
  standIn,
  type TestPerson,
  TestPlatform,
  undocumentedIn,
  YEM,
  yemParticipants,
} from '@concert/test-kit/platform';
import { recommendations } from '../../recommendations.module.js';

const BASE = `/programmes/${YEM}`;
const ALL = `${BASE}/recommendations`;
const document = 'YEM mid-term evaluation, management response';
const agreedOn = '2010-12-31';
const review = {
  text: 'Review the budget and develop the year 3 annual work plan',
  timeFrameAsPrinted: 'Quarter 4,2010',
  lead: 'PMC',
  collaborators: [],
  effectiveDate: agreedOn,
};

interface Item {
  readonly code: string;
  readonly [field: string]: unknown;
}

describe('The tracker of a programme', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;
  let description: object;

  const post = (path: string, body: object) => pmo.post('recommendations', path, body);
  const read = async (path: string): Promise<Record<string, unknown>> => {
    await platform.settled();
    const { body } = await pmo.get('recommendations', path).expect(200);
    return body as Record<string, unknown>;
  };
  const items = async (path: string) => (await read(path)).items as Item[];
  const codes = async (query: string) => (await items(`${BASE}/key-actions?${query}`)).map(({ code }) => code);
  const agree = (code: string, action: object) => {
    const evidence = { kind: 'management response', document, place: `Recommendation ${code}` };
    return post(`${ALL}/${code}/key-actions`, { ...action, evidence }).expect(201);
  };

  beforeAll(async () => {
    platform = await TestPlatform.start(standIn('agencies'), standIn('reviews'), recommendations);
    for (const [programme, ...facts] of yemParticipants) await platform.publish(programme, ...facts);
    await platform.settled();
    pmo = await platform.as('PMO', 'pmo');
    ({ body: description } = (await pmo.get('recommendations', '/openapi.json')) as { body: object });
    for (const code of ['1', '3', '4.3', '4.4']) {
      const issue = { code, title: `Recommendation ${code}`, text: 'As printed.', addressees: ['PMC'] };
      await post(ALL, { ...issue, effectiveDate: '2010-12-15' }).expect(201);
    }
    for (const code of ['1', '3', '4.3'])
      await post(`${ALL}/${code}/response`, { disposition: 'accepted', text: 'Agreed.', effectiveDate: agreedOn });
    await agree('1', { ...review, code: '1.1' });
    await agree('3', { ...review, code: '3.1', lead: 'NSC', facilitator: 'PMO' });
    const training = { text: 'Refresher training of trainers', lead: 'ILO', collaborators: ['UNICEF'], costed: true };
    const spaced = { ...training, code: '4.3.1', timeFrameAsPrinted: 'Quarter 1 and 3, 2011', effectiveDate: agreedOn };
    await agree('4.3', spaced);
    const ongoing = { status: 'ongoing', statusAsPrinted: 'On-going', on: '2011-01-31' };
    await post(`${ALL}/4.3/key-actions/4.3.1/progress`, ongoing).expect(204);
    await platform.settled();
  });
  afterAll(() => platform.close());

  it('shows windows as the parts that the words give', async () => {
    const [training] = await items(`${BASE}/key-actions?recommendation=4.3`);
    expect(training).toMatchObject({
      window: { start: '2011-01-01', end: '2011-09-30' },
      intervals: [
        { start: '2011-01-01', end: '2011-03-31' },
        { start: '2011-07-01', end: '2011-09-30' },
      ],
    });
    expect(await codes('from=2011-05-01&to=2011-05-31')).toEqual(['4.3.1']);
    expect(await codes('to=2010-12-31')).toEqual(['1.1', '3.1']);
  });

  it('is filtered by what needs attention', async () => {
    expect(await codes('overdue=true&asOf=2011-02-01')).toEqual(['1.1', '3.1']);
    expect(await codes('unfunded=true')).toEqual(['4.3.1']);
    expect(await codes('alike=true')).toEqual(['1.1', '3.1']);
    expect(await codes('closed=true')).toEqual([]);
    const [first] = await items(`${BASE}/key-actions?alike=true&limit=1`);
    expect(first).toMatchObject({ code: '1.1', alike: [{ code: '3.1' }] });
  });

  it('is read by owner in one request', async () => {
    const owners = await items(`${BASE}/key-actions/by-owner?asOf=2011-02-01`);
    expect(
      owners.map(({ owner, keyActions }) => [owner, (keyActions as Item[]).map(({ code, part }) => [code, part])]),
    ).toEqual([
      ['ILO', [['4.3.1', 'lead']]],
      ['NSC', [['3.1', 'lead']]],
      ['PMC', [['1.1', 'lead']]],
      ['PMO', [['3.1', 'facilitator']]],
      ['UNICEF', [['4.3.1', 'collaborator']]],
    ]);
    expect(owners[1]).toMatchObject({ counts: { total: 1, open: 1, overdue: 1, byStatus: { 'not-stated': 1 } } });
    expect(await items(`${BASE}/key-actions/by-owner?organization=PMC`)).toHaveLength(1);
  });

  it('says how far each recommendation and the programme have come', async () => {
    const states = (await items(ALL)).map(({ code, state }) => [code, state]);
    expect(states).toEqual([
      ['1', 'in-follow-up'],
      ['3', 'in-follow-up'],
      ['4.3', 'in-follow-up'],
      ['4.4', 'issued'],
    ]);
    expect((await items(`${ALL}?state=issued&addressee=PMC`)).map(({ code }) => code)).toEqual(['4.4']);
    expect(await read(`${BASE}/follow-up?asOf=2011-02-01`)).toMatchObject({
      day: '2011-02-01',
      recommendations: { total: 4, byState: { issued: 1, 'in-follow-up': 3 } },
      keyActions: { total: 3, overdue: 2, unfunded: 1, alike: 2, byStatus: { ongoing: 1 } },
    });
  });

  it('answers as of a day in every field, and as it was known', async () => {
    const then = await read(`${ALL}/4.3?asOf=2010-12-20`);
    expect(then).toMatchObject({ state: 'issued', disposition: null, response: null, keyActions: [] });
    expect(await read(`${ALL}/4.3?asOf=2011-01-30`)).toMatchObject({
      keyActions: [{ status: 'not-stated', followUp: [] }],
    });
    expect(await items(`${ALL}?asOf=2010-12-01`)).toEqual([]);
    expect(await items(`${BASE}/key-actions?knownAt=2011-01-01`)).toEqual([]);
    const rulesOn = async (day: string) => (await items(`${BASE}/findings?asOf=${day}`)).map(({ rule }) => rule).sort();
    expect(await rulesOn('2010-12-01')).toEqual([]);
    expect(await rulesOn('2010-12-31')).toContain('key-actions-alike');
    expect(await items(`${BASE}/findings?rule=status-left-blank&asOf=2011-01-30`)).toHaveLength(3);
    expect(await items(`${BASE}/findings?rule=status-left-blank&asOf=2011-01-31`)).toHaveLength(2);
    expect(await items(`${BASE}/findings?knownAt=2011-01-01`)).toEqual([]);
  });

  it('tells since when, by whom, and where it was read', async () => {
    const { facts } = (await read(`${BASE}/key-actions/4.3.1/history`)) as { facts: object[] };
    expect(facts).toMatchObject([
      {
        type: 'recommendations.KeyActionAgreed.v1',
        about: '4.3.1',
        effectiveDate: agreedOn,
        recordedBy: { organization: 'PMO', role: 'pmo' },
        evidence: { document, place: 'Recommendation 4.3' },
      },
      { type: 'recommendations.KeyActionLacksBudget.v1' },
      {
        type: 'recommendations.KeyActionProgressed.v1',
        effectiveDate: '2011-01-31',
        recordedBy: { onBehalfOf: 'ILO' },
        data: { statusAsPrinted: 'On-going' },
      },
    ]);
    const earlier = await read(`${BASE}/key-actions/4.3.1/history?asOf=2010-12-31`);
    expect(earlier.facts).toHaveLength(2);
    await pmo.get('recommendations', `${BASE}/key-actions/9.9/history`).expect(404);
  });

  it('merges two key actions into one, whichever of two requests comes first', async () => {
    const merge = (recommendation: string, action: string) => ({
      link: 'merged-into',
      to: { recommendation, action },
      effectiveDate: '2011-01-15',
    });
    const answers = await Promise.all([
      post(`${ALL}/1/key-actions/1.1/links`, merge('3', '3.1')),
      post(`${ALL}/3/key-actions/3.1/links`, merge('1', '1.1')),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    const merged = answers[0].status === 204 ? '1.1' : '3.1';
    const [lost] = await items(`${BASE}/key-actions?closed=true`);
    expect(lost).toMatchObject({ code: merged, mergedInto: expect.any(String) });
    const further = { status: 'ongoing', on: '2011-02-28' };
    const refused = await post(`${ALL}/${merged[0]}/key-actions/${merged}/progress`, further).expect(409);
    expect(refused.body).toMatchObject({ code: 'KEY_ACTION_CLOSED', facts: { status: 'merged' } });
    const kept = merged === '1.1' ? '3.1' : '1.1';
    const { facts } = (await read(`${BASE}/key-actions/${kept}/history`)) as {
      facts: { about: string; type: string }[];
    };
    expect(facts.map(({ about, type }) => `${about} ${type.split('.')[1] as string}`)).toEqual([
      '1.1 KeyActionAgreed',
      '3.1 KeyActionAgreed',
      `${merged} KeyActionsLinked`,
    ]);
    expect(await codes('alike=true')).toEqual([]);
  });

  it.each([
    ['/programmes/{programme}/recommendations', ALL],
    ['/programmes/{programme}/recommendations/{recommendation}', `${ALL}/4.3`],
    ['/programmes/{programme}/follow-up', `${BASE}/follow-up`],
    ['/programmes/{programme}/key-actions', `${BASE}/key-actions`],
    ['/programmes/{programme}/key-actions/by-owner', `${BASE}/key-actions/by-owner`],
    ['/programmes/{programme}/key-actions/{action}', `${BASE}/key-actions/4.3.1`],
    ['/programmes/{programme}/key-actions/{action}/history', `${BASE}/key-actions/4.3.1/history`],
    ['/programmes/{programme}/findings', `${BASE}/findings`],
  ])('%s answers what its description says', async (path, url) =>
    expect(undocumentedIn(description, path, await read(url))).toEqual([]),
  );
});
