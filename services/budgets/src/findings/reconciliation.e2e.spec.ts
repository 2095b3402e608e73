import { PolicySetAdoptedV1 } from '@concert/contracts/agencies';
import type { Finding } from '@concert/findings/view';
import { standIn, type TestPerson, TestPlatform, YEM, yemParticipants } from '@concert/test-kit/platform';
import { budgets } from '../budgets.module.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const base = `/programmes/${YEM}`;
const figures = (transferred: string, committed: string | null, disbursed: string) => ({
  total: '6600000.00',
  transferred,
  committed,
  disbursed,
});
const policySet = PolicySetAdoptedV1.publish({
  version: 1,
  releaseThreshold: '70',
  releaseBasis: 'last-tranche',
  includeAdvance: false,
  committedDefinition: 'inclusive',
  revisionThresholds: { pmcLimit: usd('1000000.00'), pmcShare: '20' },
});

describe('The reconciliation over HTTP', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;
  let ilo: TestPerson;
  let finding: string;

  beforeAll(async () => {
    platform = await TestPlatform.start(
      ...['agencies', 'activities', 'recommendations', 'reviews'].map(standIn),
      budgets,
    );
    [pmo, ilo] = await Promise.all([platform.as('PMO', 'pmo'), platform.as('ILO', 'agency-finance')]);
    for (const [programme, ...facts] of yemParticipants) await platform.publish(programme, ...facts);
    await platform.publish(YEM, policySet);
    await platform.settled();
    const post = (path: string, body: object) => pmo.post('budgets', `${base}${path}`, body).expect(201);
    await post('/allocations', { agency: 'ILO', amount: usd('1696823.00'), effectiveDate: '2009-01-09' });
    for (const [tranche, amount, plannedDate] of [
      [1, '2310075.00', '2009-01-09'],
      [2, '2589520.00', '2010-01-09'],
    ] as const)
      await post('/tranches', { tranche, amount: usd(amount), plannedDate });
    const first = { kind: 'tranche', tranche: 1, amount: usd('2310075.00'), valueDate: '2009-01-09' };
    await post('/transfers', first);
    const report = { period: '2009-2', committedDefinition: 'inclusive' };
    await post('/reports', { ...report, figures: figures('2310075.00', '1296566.00', '1279428.00') });
    await platform.settled();
    finding = (await found('rule=report-missing'))[0]!.id;
  });
  afterAll(() => platform.close());

  const get = async (path: string) => (await pmo.get('budgets', `${base}${path}`).expect(200)).body;
  const found = async (filter: string): Promise<Finding[]> => (await get(`/findings?${filter}`)).items;
  const act = async (path: string, body: object, status = 204, by = pmo) => {
    const { body: problem } = await by.post('budgets', `${base}${path}`, body).expect(status);
    await platform.settled();
    return problem as { code?: string };
  };

  it('shows everything agency by period in one answer', async () => {
    const board = await get('/board');
    expect(board).toMatchObject({ programme: YEM, total: usd('6600000.00'), periods: ['2009-1', '2009-2'] });
    expect(board.rows.map(({ scope }: { scope: string }) => scope)).toEqual(['programme', 'ILO']);
    expect(board.rows[0].cells).toMatchObject([
      { period: '2009-1', report: null, open: 2 },
      {
        period: '2009-2',
        report: { status: 'submitted', version: 1 },
        transferred: usd('2310075.00'),
        committed: usd('1296566.00'),
        recordedTransfers: usd('2310075.00'),
        delivery: '55.38',
      },
    ]);
    expect((await get('/board?asOf=2009-06-30')).rows[0].allocated).toEqual(usd('1696823.00'));
    await pmo.get('budgets', '/programmes/NOWHERE/board').expect(404);
  });

  it('says what would be questioned, and stores nothing', async () => {
    const body = {
      period: '2010-1',
      committedDefinition: 'inclusive',
      figures: figures('2632.00', null, '3000000.00'),
    };
    const { body: check } = await ilo.post('budgets', `${base}/reports/checks`, body).expect(200);
    expect(check.isRestatement).toBe(false);
    expect(check.raised.map(({ rule, subject }: Finding) => [rule, subject])).toEqual(
      expect.arrayContaining([
        ['transferred-differs-from-transfers', undefined],
        ['disbursed-exceeds-transferred', undefined],
        ['figure-missing', 'committed'],
      ]),
    );
    expect((await get('/reports')).items).toHaveLength(1);
  });

  it('says which questions figures would answer', async () => {
    const earlier = { period: '2009-1', committedDefinition: 'inclusive' };
    const body = { ...earlier, figures: figures('2310075.00', '800000.00', '400000.00') };
    const { body: check } = await pmo.post('budgets', `${base}/reports/checks`, body).expect(200);
    expect(check).toMatchObject({ raised: [], resolved: [{ id: finding, rule: 'report-missing' }] });
    await pmo.post('budgets', `${base}/reports/checks`, { ...body, scope: 'NOBODY' }).expect(400);
  });

  it('assigns a finding, which is then explained by whom it is assigned to', async () => {
    await act(`/findings/${finding}/explanation`, { explanation: 'Not ours' }, 403, ilo);
    await act(`/findings/${finding}/assignment`, { organization: 'ILO' });
    expect(await found('assignedTo=ILO')).toMatchObject([{ id: finding, status: 'open' }]);
    await act(`/findings/${finding}/assignment`, { organization: 'NOBODY' }, 400);
    await act(`/findings/${finding}/assignment`, { organization: 'WHO' }, 403, ilo);
    expect(await act(`/findings/${finding}/assignment`, { organization: 'ILO' }, 409)).toMatchObject({
      code: 'FINDING_ALREADY_ASSIGNED',
    });
    await act(`/findings/${finding}/explanation`, { explanation: 'Funds arrived late' }, 204, ilo);
    expect(await found('assignedTo=ILO')).toMatchObject([{ status: 'explained', explainedBy: 'ILO' }]);
    await act(`/findings/${finding}/reopening`, { reason: 'How late?' });
  });

  it('accepts one as it is, with the reason, and takes that back', async () => {
    await act(`/findings/${finding}/acceptance`, { reason: 'The fund asked for none' });
    expect(await found(`rule=report-missing`)).toMatchObject([
      { status: 'resolved', resolvedBy: 'acceptance', explanation: 'The fund asked for none', explainedBy: 'PMO' },
    ]);
    await act(`/findings/${finding}/acceptance`, {}, 400);
    expect(await act(`/findings/${finding}/acceptance`, { reason: 'Again' }, 409)).toMatchObject({
      code: 'FINDING_ALREADY_RESOLVED',
    });
    await act(`/findings/${finding}/reopening`, { reason: 'The fund did ask' });
    expect(await found(`rule=report-missing`)).toMatchObject([{ status: 'open', assignedTo: 'ILO' }]);
    expect(await act(`/findings/${finding}/reopening`, { reason: 'Again' }, 409)).toMatchObject({
      code: 'FINDING_NOT_SETTLED',
    });
  });

  it('closes report-missing by a recorded exemption', async () => {
    await act('/reports/programme/2009-1/exemption', { reason: 'Funds arrived in January' });
    expect(await found('rule=report-missing')).toMatchObject([
      { status: 'resolved', resolvedBy: 'waiver', inputEvents: expect.arrayContaining([expect.anything()]) },
    ]);
    expect((await get('/report-exemptions')).items).toMatchObject([
      { scope: 'programme', period: '2009-1', reason: 'Funds arrived in January', exemptedBy: 'PMO' },
    ]);
    await act('/reports/programme/2009-1/exemption', { reason: 'Again' }, 409);
    await act('/reports/programme/2009-1/exemption', { reason: 'Not for me to say' }, 403, ilo);
  });

  it('publishes an accepted report, and keeps the edition when it is restated', async () => {
    const address = '/reports/programme/2009-2';
    await act(`${address}/publication`, {}, 409);
    const nsc = await platform.as('NSC', 'nsc');
    await act(`${address}/acceptance`, {}, 204, nsc);
    await act(`${address}/publication`, {});
    const corrected = { figures: { disbursed: '1279430.00' }, reason: 'A slip of the pen' };
    await act(`${address}/restatement`, corrected);
    expect((await get('/reports')).items).toMatchObject([
      {
        status: 'submitted',
        version: 2,
        editions: [{ edition: 1, version: 1 }],
        history: [{ version: 1, figures: { disbursed: { amount: '1279428.00' } } }],
      },
    ]);
  });

  it('shows the tranches with gate, forecast and what would be under other rules', async () => {
    const cockpit = await get('/tranches/cockpit');
    expect(cockpit).toMatchObject({
      next: 2,
      rules: { threshold: '70', basis: 'last-tranche', includeAdvance: false },
      tranches: [
        { tranche: 1, received: usd('2310075.00'), delay: 0, gate: { outcome: 'not-needed' }, forecast: null },
        {
          tranche: 2,
          received: null,
          gate: { outcome: 'failed', ratio: '56.13', numerator: usd('1296566.00') },
          forecast: { missing: usd('320486.50'), reachedOn: null },
        },
      ],
      burn: { reportPeriod: '2009-2', timesPresent: null },
    });
    expect((await get('/tranches/cockpit?threshold=55')).tranches[1]).toMatchObject({ gate: { outcome: 'passed' } });
    expect((await get('/tranches/cockpit?asOf=2009-06-30')).tranches[1]).toMatchObject({
      gate: { outcome: 'not-evaluable' },
    });
  });
});
