import { PolicySetAdoptedV1, TotalBudgetStatedV1 } from '@concert/contracts/agencies';
import { sampleOf } from '@concert/contracts/testing';
import type { Finding } from '@concert/findings/view';
import type { RecordedFact } from '@concert/service-kit';
import {
  type PublishedFact,
  standIn,
  type TestPerson,
  TestPlatform,
  YEM,
  yemParticipants,
} from '@concert/test-kit/platform';
import { budgets } from '../../budgets.module.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const factsheet = (place: string) => ({
  evidence: { kind: 'factsheet', document: 'MDGF-1880 factsheet', place: `Financial execution, ${place}` },
});
const tranches = [
  { tranche: 1, amount: usd('2310075.00'), valueDate: '2009-01-09' },
  { tranche: 2, amount: usd('2589520.00'), valueDate: '2010-02-23' },
  { tranche: 3, amount: usd('1680405.00'), valueDate: '2011-02-15' },
];
const reports = [
  ['2010-2', '4919595.00', '4676195.00', '4013209.00'],
  ['2011-1', '6600000.00', '6335901.00', '5025138.00'],
] as const;
const base = `/programmes/${YEM}`;

describe('The money of YEM as of any date', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;
  let auditor: TestPerson;
  let beforeTheAdvance: string;

  const get = async (path: string) => (await auditor.get('budgets', `${base}${path}`).expect(200)).body;
  const transferred = async (moment: string): Promise<string> => (await get(`/summary?${moment}`)).transferred.amount;
  const rulesIn = async (path: string): Promise<string[]> =>
    ((await get(path)).items as Finding[]).map(({ period, rule, status }) => `${period} ${rule} ${status}`);

  beforeAll(async () => {
    platform = await TestPlatform.start(
      ...['agencies', 'activities', 'recommendations', 'reviews'].map(standIn),
      budgets,
    );
    [pmo, auditor] = await Promise.all([platform.as('PMO', 'pmo'), platform.as('AUDIT', 'auditor')]);
    const fromTheBeginning = (fact: PublishedFact): PublishedFact => ({ ...fact, effectiveDate: '2009-01-09' });
    for (const [programme, ...facts] of yemParticipants)
      await platform.publish(programme, ...facts.map(fromTheBeginning));
    await platform.publish(YEM, fromTheBeginning(PolicySetAdoptedV1.publish(sampleOf(PolicySetAdoptedV1).data)));
    await platform.settled();
    const allocation = { agency: 'ILO', amount: usd('1696823.00'), effectiveDate: '2009-01-09' };
    await pmo.post('budgets', `${base}/allocations`, allocation).expect(201);
    for (const { tranche, amount, valueDate } of tranches) {
      await pmo.post('budgets', `${base}/tranches`, { tranche, amount, plannedDate: valueDate }).expect(201);
      const transfer = { kind: 'tranche', tranche, amount, valueDate };
      await pmo.post('budgets', `${base}/transfers`, { ...transfer, ...factsheet(`tranche ${tranche}`) }).expect(201);
    }
    for (const [period, came, committed, disbursed] of reports) {
      const figures = { total: '6600000.00', transferred: came, committed, disbursed };
      const report = { period, committedDefinition: 'inclusive', figures, ...factsheet(period) };
      await pmo.post('budgets', `${base}/reports`, report).expect(201);
    }
    await platform.settled();
    beforeTheAdvance = new Date().toISOString();
    const advance = { kind: 'advance', amount: usd('20000.00'), valueDate: '2009-12-31', reason: 'Formulation' };
    await pmo.post('budgets', `${base}/transfers`, { ...advance, ...factsheet('total transferred') }).expect(201);
    await platform.settled();
  });
  afterAll(() => platform.close());

  it.each([
    ['2010-12-31', '4919595.00'],
    ['2011-03-01', '6600000.00'],
    ['2009-01-08', '0.00'],
  ])('as true on %s is %s', async (asOf, amount) => expect(await transferred(`asOf=${asOf}`)).toBe(amount));

  it.each([
    ['2010-12-31', '4899595.00'],
    ['2011-03-01', '6580000.00'],
  ])('as true on %s and known before the advance was recorded is %s', async (asOf, amount) =>
    expect(await transferred(`asOf=${asOf}&knownAt=${beforeTheAdvance}`)).toBe(amount),
  );

  it('as known before the advance was recorded is 6,580,000, in every list', async () => {
    expect(await transferred(`knownAt=${beforeTheAdvance}`)).toBe('6580000.00');
    expect((await get(`/transfers?knownAt=${beforeTheAdvance}`)).items).toHaveLength(3);
    expect((await get('/transfers?asOf=2010-12-31')).items).toHaveLength(3);
    expect((await get('/transfers')).items).toHaveLength(4);
  });

  it('is shown page by page, then as now', async () => {
    const { items, cursor } = await get('/transfers?asOf=2010-12-31&limit=2');
    const rest = await get(`/transfers?asOf=2010-12-31&limit=2&cursor=${cursor}`);
    expect([...items, ...rest.items].map(({ valueDate }) => valueDate)).toEqual([
      '2009-01-09',
      '2009-12-31',
      '2010-02-23',
    ]);
    expect(rest.cursor).toBeNull();
  });

  it('has the reports, allocations and tranches of that day', async () => {
    expect((await get('/reports?asOf=2010-12-31')).items).toMatchObject([{ period: '2010-2' }]);
    expect((await get('/allocations?asOf=2009-01-08')).items).toEqual([]);
    expect((await get('/tranches?asOf=2010-12-31')).items).toMatchObject([
      { status: 'received' },
      { status: 'received' },
      { status: 'scheduled' },
    ]);
  });

  it('has the findings of that day: what was true, and what was known', async () => {
    expect(await rulesIn(`/findings?asOf=2010-12-31&knownAt=${beforeTheAdvance}&period=2010-2`)).toEqual([
      '2010-2 transferred-differs-from-transfers open',
    ]);
    expect(await rulesIn('/findings?asOf=2010-12-31&period=2010-2')).toEqual([]);
    expect(await rulesIn(`/findings?knownAt=${beforeTheAdvance}&rule=transfers-differ-from-budget`)).toEqual([
      '2011-1 transfers-differ-from-budget open',
    ]);
    expect(await rulesIn('/findings?rule=transfers-differ-from-budget')).toEqual([
      '2011-1 transfers-differ-from-budget resolved',
    ]);
  });

  it.each(['knownAt=1990-01-01', 'asOf=1990-01-01'])('R24: knows no budget on %s', async (moment) =>
    expect(await get(`/summary?${moment}`)).toMatchObject({ total: null, transferred: usd('0.00') }),
  );

  it('lists the events between two answers', async () => {
    const { before, after, events } = await get('/summary/changes?from=2010-12-31&to=2011-06-30&sense=asOf');
    expect([before.transferred.amount, after.transferred.amount]).toEqual(['4919595.00', '6600000.00']);
    expect((events as RecordedFact[]).map(({ type, effectiveDate }) => [type, effectiveDate])).toEqual([
      ['budgets.TransferReceived.v1', '2011-02-15'],
      ['budgets.FinancialReportSubmitted.v1', '2011-06-30'],
    ]);
    const today = new Date().toISOString().slice(0, 10);
    const known = await get(`/summary/changes?from=2009-01-01&to=${today}&sense=knownAt`);
    expect(known.before.transferred.amount).toBe('0.00');
    expect((known.events as RecordedFact[]).at(-1)?.data).toMatchObject({ kind: 'advance' });
  });

  it.each([
    ['/summary?asOf=2018-02-31', 'asOf'],
    ['/summary?knownAt=yesterday', 'knownAt'],
    ['/transfers?knownAt=2011-02-30T09:00:00Z', 'knownAt'],
    ['/summary/changes?from=2011-03-01&to=2010-12-31&sense=asOf', 'to'],
    ['/summary/changes?from=2011-03-01&to=2011-12-31&sense=both', 'sense'],
    ['/provenance?figure=happiness', 'figure'],
    ['/provenance?figure=reports/programme/2009-2/disbursed', 'figure'],
  ])('is not told at %s, naming %s', async (path, field) => {
    const { body } = await auditor.get('budgets', `${base}${path}`).expect(400);
    expect((body.errors as { field: string }[]).map((error) => error.field)).toEqual([field]);
  });

  it.each([
    ['total', '6600000.00', ['agencies.JointProgrammeEstablished.v1']],
    ['allocated/ILO', '1696823.00', ['budgets.BudgetAllocated.v1']],
    ['transferred/2010-2', '4919595.00', Array(3).fill('budgets.TransferReceived.v1')],
    ['transferred', '6600000.00', Array(4).fill('budgets.TransferReceived.v1')],
    ['reports/programme/2011-1/disbursed', '5025138.00', ['budgets.FinancialReportSubmitted.v1']],
    [
      'delivery/programme/2011-1',
      '76.14',
      [...Array(4).fill('budgets.TransferReceived.v1'), 'budgets.FinancialReportSubmitted.v1'],
    ],
  ])('%s is %s, made from %j', async (figure, value, types) => {
    const answer = await get(`/provenance?figure=${figure}`);
    expect(answer).toMatchObject({ figure, value });
    expect((answer.events as RecordedFact[]).map(({ type }) => type)).toEqual(types);
  });

  it('says who recorded it, when, and the document and place it was read from', async () => {
    const { events } = await get('/provenance?figure=reports/programme/2010-2/committed');
    expect(events).toMatchObject([
      {
        position: expect.stringMatching(/^budgets@\d+$/),
        effectiveDate: '2010-12-31',
        recordedBy: { organization: 'PMO', role: 'pmo' },
        evidence: { document: 'MDGF-1880 factsheet', place: 'Financial execution, 2010-2' },
      },
    ]);
    expect(JSON.stringify(events)).not.toContain('"user"');
  });

  it('follows a finding to its transfers and reports, and asks as of a day', async () => {
    const [finding] = (await get('/findings?rule=transfers-differ-from-budget')).items as Finding[];
    const { value, events } = await get(`/provenance?figure=findings/${finding!.id}/observed`);
    expect(value).toBe('6580000.00');
    expect((events as RecordedFact[]).map(({ evidence }) => evidence?.place)).toContain(
      'Financial execution, total transferred',
    );
    const then = await get('/provenance?figure=transferred&asOf=2010-12-31');
    expect(then).toMatchObject({ value: '4919595.00', asOf: '2010-12-31', knownAt: null });
    expect(then.events).toHaveLength(3);
  });

  it('has the total and the policy set of that day', async () => {
    const { data } = sampleOf(PolicySetAdoptedV1);
    await platform.publish(YEM, {
      ...TotalBudgetStatedV1.publish({ totalBudget: usd('6700000.00') }),
      effectiveDate: '2011-05-01',
    });
    await platform.publish(YEM, {
      ...PolicySetAdoptedV1.publish({ ...data, version: 2, releaseThreshold: '55' }),
      effectiveDate: '2011-05-01',
    });
    await platform.settled();
    expect((await get('/summary')).total.amount).toBe('6700000.00');
    expect((await get('/summary?asOf=2011-04-30')).total.amount).toBe('6600000.00');
    expect((await get('/tranches/cockpit')).rules.threshold).toBe('55');
    expect((await get('/tranches/cockpit?asOf=2011-04-30')).rules.threshold).toBe('70');
  });
});
