import { type JointProgrammeEstablishedV1, PolicySetAdoptedV1 } from '@concert/contracts/agencies';
import { DecisionTakenV1 } from '@concert/contracts/reviews';
import type { Finding } from '@concert/findings/view';
import { standIn, type TestPerson, TestPlatform, YEM, yemParticipants } from '@concert/test-kit/platform';
import { DataSource } from 'typeorm';
import { budgets } from './budgets.module.js';

const usd = (amount: string): NonNullable<JointProgrammeEstablishedV1['totalBudget']> => ({ amount, currency: 'USD' });
const policySet = PolicySetAdoptedV1.publish({
  version: 1,
  releaseThreshold: '70',
  releaseBasis: 'last-tranche',
  includeAdvance: false,
  committedDefinition: 'inclusive',
  revisionThresholds: { pmcLimit: usd('1000000.00'), pmcShare: '20' },
});
const waiver = (subject: string, body: string, decision: string) =>
  DecisionTakenV1.publish({
    decision,
    meeting: '5a1e0d3c-7b62-5f41-8d90-2c4b6a8e1f20',
    body,
    subject: { service: 'budgets', kind: 'release-gate', id: subject },
    outcome: 'approved',
    text: 'The gate is waived',
    conditions: [],
    positionsSeen: {},
  });

const tranches = [
  { tranche: 1, amount: usd('2310075.00'), date: '2009-01-09' },
  { tranche: 2, amount: usd('2589520.00'), date: '2010-02-23' },
  { tranche: 3, amount: usd('1680405.00'), date: '2011-02-15' },
];
const reports = [
  ['2009-2', '2632.00', { amount: '1296566.00', percentAsPrinted: '19,64%' }, '3279428.00'],
  ['2010-1', '4919595.00', { amount: null, percentAsPrinted: '26,61%' }, '2554861.00'],
  ['2010-2', '4919595.00', { amount: '4676195.00', percentAsPrinted: '70,85%' }, '4013209.00'],
  ['2011-1', '6600000.00', { amount: '6335901.00', percentAsPrinted: '96,00%' }, '5025138.00'],
] as const;
const figures = { total: '6600000.00', transferred: '1.00', committed: '1.00', disbursed: '1.00' };

const base = `/programmes/${YEM}`;

describe('Budgets over HTTP', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;
  let nsc: TestPerson;
  let ilo: TestPerson;

  beforeAll(async () => {
    platform = await TestPlatform.start(
      ...['agencies', 'activities', 'recommendations', 'reviews'].map(standIn),
      budgets,
    );
    [pmo, nsc, ilo] = await Promise.all([
      platform.as('PMO', 'pmo'),
      platform.as('NSC', 'nsc'),
      platform.as('ILO', 'agency-finance'),
    ]);
    for (const [programme, ...facts] of yemParticipants) await platform.publish(programme, ...facts);
    await platform.publish(YEM, policySet);
    await platform.settled();
  });
  afterAll(() => platform.close());

  const items = async <Item = Finding>(path: string): Promise<Item[]> =>
    (await pmo.get('budgets', `${base}${path}`).expect(200)).body.items;
  const openFindings = async (): Promise<string[]> =>
    (await items('/findings?status=open')).map(({ rule, period }) => `${period} ${rule}`);
  const storedEvents = async (): Promise<unknown> =>
    Promise.all(platform.logs.map(async (log) => [...(await log.heads())].map(([, head]) => String(head))));

  describe('refuses', () => {
    const allocation = { agency: 'ILO', amount: usd('1.00') };
    const transfer = { kind: 'advance', amount: usd('20000.00'), valueDate: '2008-12-15' };
    const report = { scope: 'ILO', period: '2009-2', committedDefinition: 'inclusive', figures };

    it.each([
      ['/allocations', { ...allocation, amount: usd('780,0000') }, 'amount.amount'],
      ['/allocations', { ...allocation, amount: { amount: '1.00', currency: 'ZZZ' } }, 'amount.currency'],
      ['/allocations', { ...allocation, agency: 'ILLO' }, 'agency'],
      ['/allocations', { ...allocation, colour: 'blue' }, 'colour'],
      ['/transfers', { ...transfer, valueDate: '2018-02-31' }, 'valueDate'],
      ['/transfers', { ...transfer, kind: 'tranche', tranche: 7 }, 'tranche'],
      ['/reports', { ...report, scope: 'ILLO' }, 'scope'],
      ['/reports', { ...report, period: '2009-3' }, 'period'],
      ['/reports', { ...report, committedDefinition: undefined }, 'committedDefinition'],
      ['/reports', { ...report, figures: { ...figures, disbursed: '2.632,00' } }, 'figures.disbursed.amount'],
      ['/reports', { ...report, figures: { ...figures, disbursed: undefined } }, 'figures.disbursed'],
      ['/reports/ILO/2009-5/acceptance', {}, 'period'],
      ['/tranches/one/gate-evaluation', {}, 'tranche'],
    ])('at %s the input %j, naming %s, and stores nothing', async (path, body, field) => {
      const before = await storedEvents();
      const { body: problem } = await pmo.post('budgets', `${base}${path}`, body).expect(400);
      expect((problem.errors as { field: string }[]).map((error) => error.field)).toContain(field);
      expect(await storedEvents()).toEqual(before);
    });

    it('what the role does not allow', async () => {
      const { body } = await ilo.post('budgets', `${base}/allocations`, allocation).expect(403);
      expect(body.code).toBe('NOT_PERMITTED');
      await ilo.post('budgets', `${base}/transfers`, transfer).expect(403);
      await ilo.post('budgets', `${base}/reports`, { ...report, scope: 'UNICEF' }).expect(403);
      await nsc.post('budgets', `${base}/reports`, report).expect(403);
    });

    it('a programme that nobody established', async () => {
      await pmo.post('budgets', '/programmes/MDGF-2000/allocations', allocation).expect(404);
      await pmo.get('budgets', '/programmes/MDGF-2000/summary').expect(404);
      await pmo.get('budgets', '/programmes/MDGF-2000/findings').expect(404);
    });

    it('filters that mean nothing', async () => {
      await pmo.get('budgets', `${base}/findings?status=maybe`).expect(400);
      await pmo.get('budgets', `${base}/findings?cursor=nonsense`).expect(400);
    });
  });

  describe('takes YEM as printed', () => {
    beforeAll(async () => {
      await pmo.post('budgets', `${base}/allocations`, { agency: 'ILO', amount: usd('1696823') }).expect(201);
      for (const { tranche, amount, date } of tranches) {
        await pmo.post('budgets', `${base}/tranches`, { tranche, amount, plannedDate: date }).expect(201);
        const transfer = { kind: 'tranche', tranche, amount, valueDate: date };
        await pmo.post('budgets', `${base}/transfers`, transfer).expect(201);
      }
      for (const [period, transferred, committed, disbursed] of reports) {
        const body = {
          period,
          committedDefinition: 'not-stated',
          figures: { total: '6600000.00', transferred, committed, disbursed },
        };
        await pmo.post('budgets', `${base}/reports`, body).expect(201);
      }
      await platform.settled();
    });

    it('and raises A-01 to A-10', async () =>
      expect(await openFindings()).toEqual([
        '2009-1 allocations-differ-from-total',
        '2009-1 report-missing',
        '2009-2 committed-definition-unclear',
        '2009-2 disbursed-exceeds-committed',
        '2009-2 disbursed-exceeds-transferred',
        '2009-2 released-below-threshold',
        '2009-2 transferred-differs-from-transfers',
        '2010-1 committed-definition-unclear',
        '2010-1 cumulative-figure-fell',
        '2010-1 disbursed-exceeds-committed',
        '2010-1 figure-missing',
        '2010-1 transferred-differs-from-transfers',
        '2010-2 transferred-differs-from-transfers',
        '2011-1 transferred-differs-from-transfers',
        '2011-1 transfers-differ-from-budget',
      ]));

    it('and raises nothing that it has to take back', async () =>
      expect(await items('/findings?status=resolved')).toEqual([]));

    it('and names the events each finding was derived from', async () => {
      const [finding] = await items('/findings?rule=transferred-differs-from-transfers&period=2009-2');
      expect(finding).toMatchObject({ expected: '2310075.00', observed: '2632.00', difference: '2307443.00' });
      expect(finding?.inputEvents.map(({ type }) => type)).toEqual([
        'budgets.TransferReceived.v1',
        'budgets.FinancialReportSubmitted.v1',
      ]);
    });

    it('and keeps the proof of the gate for tranche 2', async () => {
      await pmo.post('budgets', `${base}/tranches/2/gate-evaluation`, {}).expect(204);
      await platform.settled();
      const [, second] = await items<{ gate: object }>('/tranches');
      expect(second?.gate).toMatchObject({ ratio: '56.13', threshold: '70', passed: false, policyVersion: 1 });
      await pmo.post('budgets', `${base}/tranches/2/gate-evaluation`, { threshold: '55' }).expect(409);
      await ilo.post('budgets', `${base}/tranches/2/gate-evaluation`, {}).expect(403);
    });

    it.each([
      ['/tranches/2/gate', { passed: false, ratio: '56.13', reportPeriod: '2009-2' }],
      ['/tranches/2/gate?threshold=55', { passed: true, ratio: '56.13', threshold: '55' }],
      ['/tranches/3/gate', { passed: true, ratio: '90.60', reportPeriod: '2010-2' }],
      ['/tranches/3/gate?basis=cumulative', { passed: true, ratio: '95.05' }],
      ['/tranches/1/gate', { passed: true, outcome: 'not-needed', ratio: null }],
    ])('and answers what %s would be, recording nothing', async (path, expected) => {
      const before = await storedEvents();
      expect((await ilo.get('budgets', `${base}${path}`).expect(200)).body).toMatchObject(expected);
      expect(await storedEvents()).toEqual(before);
    });

    it('and shows one page with everything', async () => {
      const { body } = await ilo.get('budgets', `${base}/summary`).expect(200);
      expect(body).toMatchObject({
        total: usd('6600000.00'),
        allocated: usd('1696823.00'),
        transferred: usd('6580000.00'),
        agencies: [{ agency: 'ILO', allocated: usd('1696823.00'), transferred: null }],
        gates: [{ tranche: 1 }, { tranche: 2, gate: { ratio: '56.13' } }, { tranche: 3 }],
      });
      expect(body.periods.at(-1)).toMatchObject({ period: '2011-1', delivery: '76.14' });
    });

    it('and a finding may be explained', async () => {
      const [finding] = await items('/findings?rule=transfers-differ-from-budget');
      const path = `${base}/findings/${finding?.id}/explanation`;
      await ilo.post('budgets', path, { explanation: 'Not ours' }).expect(403);
      await pmo.post('budgets', path, {}).expect(400);
      await pmo.post('budgets', path, { explanation: 'A formulation advance' }).expect(204);
      await platform.settled();
      expect(await items('/findings?status=explained')).toMatchObject([
        { id: finding?.id, explanation: 'A formulation advance', explainedBy: 'PMO' },
      ]);
      await pmo.post('budgets', `${base}/findings/nothing/explanation`, { explanation: 'x' }).expect(404);
    });

    it('and a waiver by the steering committee alone closes the release below the threshold', async () => {
      await platform.publish(YEM, waiver('2', 'PMC', '0f5b8c1e-7a3d-5e42-9c60-4d2b1a8e7f31'));
      await platform.settled();
      expect(await openFindings()).toContain('2009-2 released-below-threshold');
      await platform.publish(YEM, waiver('2', 'NSC', '0f5b8c1e-7a3d-5e42-9c60-4d2b1a8e7f32'));
      await platform.settled();
      expect(await items('/findings?rule=released-below-threshold')).toMatchObject([
        { status: 'resolved', resolvedBy: 'waiver' },
      ]);
    });

    it('and one advance of 20,000 closes every 20,000 finding by itself', async () => {
      const advance = { kind: 'advance', amount: usd('20000.00'), valueDate: '2009-12-31' };
      const key = { 'Idempotency-Key': 'advance-1' };
      const first = await pmo.post('budgets', `${base}/transfers`, advance, key).expect(201);
      const again = await pmo.post('budgets', `${base}/transfers`, advance, key).expect(201);
      expect(again.body).toEqual(first.body);
      await platform.settled();
      expect((await openFindings()).filter((finding) => !/^(2009|2010-1)/.test(finding))).toEqual([]);
      expect(await items('/findings?rule=transfers-differ-from-budget')).toMatchObject([{ status: 'resolved' }]);
      expect((await items('/transfers')).length).toBe(4);
    });

    it('and correcting 2009-2 closes A-02 and leaves A-03', async () => {
      const body = { figures: { transferred: '2330075.00' }, reason: 'A slip of the pen' };
      const path = `${base}/reports/programme/2009-2/restatement`;
      await pmo.post('budgets', path, { figures: body.figures }).expect(400);
      await pmo.post('budgets', path, body).expect(204);
      await platform.settled();
      expect(await openFindings()).not.toContain('2009-2 transferred-differs-from-transfers');
      expect(await openFindings()).toContain('2009-2 disbursed-exceeds-transferred');
      const [report] = await items<object>('/reports');
      expect(report).toMatchObject({
        version: 2,
        figures: { transferred: { amount: '2330075.00' }, disbursed: { amount: '3279428.00' } },
        history: [{ version: 1, reason: 'A slip of the pen', figures: { transferred: { amount: '2632.00' } } }],
      });
    });
  });

  describe('lets a second organization judge a report', () => {
    const report = { scope: 'ILO', period: '2010-1', committedDefinition: 'inclusive', figures };
    const path = `${base}/reports/ILO/2010-1`;

    it('and not the agency that submitted it', async () => {
      const { headers } = await ilo.post('budgets', `${base}/reports`, report).expect(201);
      expect(headers).toMatchObject({ etag: '"1"', 'log-position': expect.stringMatching(/^budgets@\d+$/) });
      const { body } = await ilo.post('budgets', `${path}/acceptance`, {}).expect(403);
      expect(body.code).toBe('NOT_PERMITTED');
    });

    it('and not the office that submitted it on behalf', async () => {
      const onBehalf = { ...report, period: '2010-2' };
      await pmo.post('budgets', `${base}/reports`, onBehalf).expect(201);
      await pmo.post('budgets', `${base}/reports/ILO/2010-2/acceptance`, {}).expect(403);
      await nsc.post('budgets', `${base}/reports/ILO/2010-2/acceptance`, {}).expect(204);
    });

    it('who returns it with a reason, and accepts it restated', async () => {
      await pmo.post('budgets', `${path}/return`, {}).expect(400);
      await pmo.post('budgets', `${path}/return`, { reason: 'Committed cannot be right' }).expect(204);
      await pmo.post('budgets', `${path}/acceptance`, {}).expect(409);
      const restated = { figures: { committed: { amount: '2.00', asPrinted: '2,00' } }, reason: 'Corrected' };
      await ilo.post('budgets', `${path}/restatement`, restated, { 'If-Match': '"1"' }).expect(412);
      await ilo.post('budgets', `${path}/restatement`, restated, { 'If-Match': '"2"' }).expect(204);
      await pmo.post('budgets', `${path}/acceptance`, {}).expect(204);
      await pmo.post('budgets', `${base}/reports/ILO/2011-2/acceptance`, {}).expect(404);
    });

    it('and takes no second submission', async () => {
      const { body } = await ilo.post('budgets', `${base}/reports`, report).expect(409);
      expect(body.code).toBe('FINANCIAL_REPORT_ALREADY_SUBMITTED');
    });
  });

  it('asks the fund for a tranche, and the fund lets it go', async () => {
    const fund = await platform.as('MDG-F', 'fund');
    const fourth = { tranche: 4, amount: { amount: '1000.00', currency: 'USD' }, plannedDate: '2011-09-01' };
    await pmo.post('budgets', `${base}/tranches`, fourth).expect(201);
    await ilo.post('budgets', `${base}/tranches/4/request`, {}).expect(403);
    const early = await pmo.post('budgets', `${base}/tranches/4/request`, { effectiveDate: '2011-09-02' }).expect(409);
    expect(early.body).toMatchObject({
      code: 'TRANCHE_REQUEST_NEEDS_REASON',
      facts: { tranche: 4, isEvaluated: false },
    });
    const request = { effectiveDate: '2011-09-02', reason: 'The figures of the half year come next week' };
    await pmo.post('budgets', `${base}/tranches/4/request`, request).expect(204);

    const { body } = await fund.post('budgets', `${base}/tranches/4/release`, {}).expect(409);
    expect(body).toMatchObject({ code: 'RELEASE_GATE_NOT_PASSED', facts: { tranche: 4, isEvaluated: false } });
    await pmo.post('budgets', `${base}/tranches/4/gate-evaluation`, {}).expect(204);
    await pmo.post('budgets', `${base}/tranches/4/release`, {}).expect(403);
    await fund.post('budgets', `${base}/tranches/4/release`, { effectiveDate: '2011-09-05' }).expect(204);

    await platform.settled();
    const { body: cockpit } = await pmo.get('budgets', `${base}/tranches/cockpit`).expect(200);
    expect(cockpit.tranches[3]).toMatchObject({
      status: 'released',
      requestedOn: '2011-09-02',
      releasedOn: '2011-09-05',
    });
    expect((await pmo.get('budgets', `${base}/tranches`).expect(200)).body.items[3]).toMatchObject({
      status: 'released',
    });
  });

  it('leaves a parked message out for good when whoever operates the view says why, and tells who did (S15)', async () => {
    const message = { type: 'agencies.SiteAdded.v1', position: '999999', previous: '0', source: 'agencies' };
    await platform
      .service('budgets')
      .app.get(DataSource)
      .query(
        `insert into delivery.parked (subscriber, programme, source, position, message, error)
         values ('views', 'OTHER', 'agencies', 999999, $1, 'No such programme')`,
        [message],
      );
    const discard = { source: 'agencies', position: '999999', reason: 'Forged: no service wrote it' };
    const path = '/operations/parked/OTHER/discard';
    await ilo.post('budgets', path, discard).expect(403);
    await pmo.post('budgets', path, { ...discard, reason: '' }).expect(400);
    await pmo.post('budgets', path, { ...discard, position: '8' }).expect(404);
    await pmo.post('budgets', path, discard).expect(204);
    await pmo.post('budgets', path, discard).expect(404);

    const { body } = await pmo.get('budgets', '/operations/discarded').expect(200);
    expect(body.items).toEqual([
      expect.objectContaining({ ...discard, programme: 'OTHER', organization: 'PMO', error: 'No such programme' }),
    ]);
  });

  it('describes its API', async () => {
    const answer = await fetch(`${platform.service('budgets').url}/openapi.json`);
    const { paths } = (await answer.json()) as { paths: object };
    expect(Object.keys(paths)).toContain('/programmes/{programme}/tranches/{tranche}/gate');
  });

  it('holds in its views what its log says', async () => {
    await platform.settled();
    const logOf = (wanted: string) => platform.logs.find(({ source }) => source === wanted)!;
    const views = await platform.service('budgets').views.verify(logOf);
    expect(views.filter(({ equal }) => !equal)).toEqual([]);
  });
});
