import { ActivityEliminatedV1 } from '@concert/contracts/activities';
import { ProgrammeFinanciallyClosedV1, ProgrammeOperationallyClosedV1 } from '@concert/contracts/agencies';
import { standIn, type TestPerson, TestPlatform, YEM, yemParticipants } from '@concert/test-kit/platform';
import { budgets } from '../budgets.module.js';
import type { LedgerEntry } from '../views/ledger/ledger-entry.view.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const base = `/programmes/${YEM}`;
const line = { output: '2.3', category: '4', year: 2 };
const agreement = {
  agency: 'ILO',
  agreementNumber: 'ILO-2010-017',
  counterparty: 'CASS',
  ...line,
  amount: { amount: '68275.00', currency: 'CNY' },
  exchange: { rate: '6.8275', rateDate: '2010-03-01', source: 'UN operational rate of exchange' },
  date: '2010-03-15',
  evidence: { kind: 'contract', document: 'ILO-2010-017', place: 'Article 4' },
};

describe('The ledger over HTTP', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;
  let ilo: TestPerson;
  let who: TestPerson;
  let commitment: string;

  beforeAll(async () => {
    platform = await TestPlatform.start(
      ...['agencies', 'activities', 'recommendations', 'reviews'].map(standIn),
      budgets,
    );
    [pmo, ilo, who] = await Promise.all([
      platform.as('PMO', 'pmo'),
      platform.as('ILO', 'agency-finance'),
      platform.as('WHO', 'agency-finance'),
    ]);
    for (const [programme, ...facts] of yemParticipants) await platform.publish(programme, ...facts);
    await platform.settled();
    const allocation = { agency: 'ILO', amount: usd('1696823.00'), effectiveDate: '2009-01-09' };
    await pmo.post('budgets', `${base}/allocations`, allocation).expect(201);
    const tranche = { tranche: 1, amount: usd('2310075.00') };
    await pmo.post('budgets', `${base}/tranches`, { ...tranche, plannedDate: '2009-01-09' }).expect(201);
    const transfer = { kind: 'tranche', ...tranche, valueDate: '2009-01-09' };
    await pmo.post('budgets', `${base}/transfers`, transfer).expect(201);
    await platform.settled();
  });
  afterAll(() => platform.close());

  const totals = async (moment = '') => (await who.get('budgets', `${base}/ledger${moment}`).expect(200)).body.totals;
  const post = (path: string, body: object, by = ilo) => by.post('budgets', `${base}${path}`, body);

  it('finds that the budget is not allocated whole', async () => {
    const { body } = await pmo.get('budgets', `${base}/findings?rule=allocations-differ-from-total`).expect(200);
    expect(body.items).toMatchObject([
      { expected: '6600000.00', observed: '1696823.00', difference: '4903177.00', status: 'open', period: '2009-1' },
    ]);
  });

  it('binds money, in the currency of the contract, at a recorded rate', async () => {
    const { body, headers } = await post('/commitments', agreement).expect(201);
    commitment = body.id as string;
    const position = { 'Min-Position': headers['log-position'] as string };
    const { body: list } = await who.get('budgets', `${base}/ledger-entries?agency=ILO`, position).expect(200);
    expect(list.items).toMatchObject([
      {
        entry: commitment,
        kind: 'commitment',
        amount: '10000.00',
        original: { amount: agreement.amount, ...agreement.exchange },
      },
    ]);
  });

  it.each([
    ['/commitments', { ...agreement, amount: usd('780,0000') }, 'amount.amount'],
    ['/commitments', { ...agreement, category: '9' }, 'category'],
    ['/commitments', { ...agreement, output: undefined }, 'output'],
    ['/commitments', { ...agreement, exchange: { ...agreement.exchange, rate: '6,83' } }, 'exchange.rate'],
    ['/commitments', { ...agreement, date: '2010-02-31' }, 'date'],
    ['/disbursements', { agency: 'ILO', kind: 'gift', amount: usd('1.00'), date: '2010-04-20' }, 'kind'],
    ['/disbursements', { ...disbursement(), commitment: 'no-such-commitment' }, 'commitment'],
  ])('refuses at %s the input %j, naming %s', async (path, body, field) => {
    const { body: problem } = await post(path, body).expect(400);
    expect((problem.errors as { field: string }[]).map((error) => error.field)).toContain(field);
  });

  it('is written by the agency itself, or by the office on its behalf', async () => {
    await post('/commitments', { ...agreement, agreementNumber: 'X' }, who).expect(403);
    await post(`/commitments/${commitment}/cancellation`, { reason: 'Not ours' }, who).expect(403);
    await post('/refunds', { agency: 'ILO', amount: usd('1.00'), date: '2011-11-30' }, who).expect(403);
    const nsc = await platform.as('NSC', 'nsc');
    await post('/disbursements', disbursement(), nsc).expect(403);
    await post('/disbursements', disbursement(), pmo).expect(201);
  });

  it.each([
    ['/commitments', agreement, 'COMMITMENT_AGREEMENT_NUMBER_TAKEN'],
    [
      '/commitments',
      { ...agreement, agreementNumber: 'ILO-2', amount: usd('1700000.00'), exchange: undefined },
      'LEDGER_COMMITTED_EXCEEDS_ALLOCATION',
    ],
    ['/commitments', { ...agreement, agreementNumber: 'ILO-2', exchange: undefined }, 'LEDGER_EXCHANGE_RATE_MISSING'],
    [
      '/refunds',
      { agency: 'ILO', amount: usd('2310000.00'), date: '2011-11-30' },
      'LEDGER_COMMITTED_EXCEEDS_TRANSFERRED',
    ],
  ])('refuses at %s what the rules do not allow', async (path, body, code) => {
    expect((await post(path, body).expect(409)).body.code).toBe(code);
  });

  it('never pays more than was agreed', async () => {
    const { body } = await post('/disbursements', { ...disbursement(), amount: usd('4000.01'), commitment }).expect(
      409,
    );
    expect(body).toMatchObject({
      code: 'LEDGER_DISBURSED_EXCEEDS_COMMITTED',
      facts: { disbursed: usd('10000.01'), committed: usd('10000.00') },
    });
  });

  it('corrects, cancels and refunds, and keeps what every entry said', async () => {
    const { items } = (await who.get('budgets', `${base}/ledger-entries?commitment=${commitment}`)).body;
    const [payment] = items as LedgerEntry[];
    const correction = { newValues: { amount: usd('5000.00') }, reason: 'A slip of the pen' };
    await post(`/ledger-entries/${payment!.entry}/correction`, { newValues: {} }).expect(400);
    await post(`/ledger-entries/${payment!.entry}/correction`, { newValues: {}, reason: 'None' }).expect(409);
    await post(`/ledger-entries/nothing/correction`, correction).expect(404);
    await post(`/ledger-entries/${payment!.entry}/correction`, correction).expect(204);
    await post(`/commitments/${commitment}/cancellation`, { reason: 'The partner withdrew' }).expect(204);
    await post(`/commitments/${commitment}/cancellation`, { reason: 'Again' }).expect(409);
    const spending = { ...disbursement(), kind: 'own-spending', commitment: undefined, ...line, amount: usd('700.00') };
    await post('/disbursements', spending).expect(201);
    await post('/refunds', { agency: 'ILO', amount: usd('500.00'), date: '2011-11-30' }).expect(201);
    await platform.settled();

    expect(await totals()).toMatchObject({
      allocated: usd('1696823.00'),
      netTransferred: usd('2309575.00'),
      committed: usd('5700.00'),
      disbursed: usd('5700.00'),
      outstanding: usd('0.00'),
    });
    expect(await totals('?asOf=2010-03-31')).toMatchObject({ committed: usd('10000.00'), disbursed: usd('0.00') });
  });

  it('says where every entry and balance comes from', async () => {
    const of = async (figure: string) =>
      (await who.get('budgets', `${base}/provenance?figure=${figure}`).expect(200)).body;
    expect(await of(`entries/${commitment}`)).toMatchObject({
      value: '10000.00',
      currency: 'USD',
      events: [
        { type: 'budgets.CommitmentMade.v1', evidence: { document: 'ILO-2010-017', place: 'Article 4' } },
        { type: 'budgets.CommitmentCancelled.v1' },
      ],
    });
    const { value, events } = await of('disbursed/ILO');
    expect(value).toBe('5700.00');
    expect((events as { recordedBy: object }[]).map(({ recordedBy }) => recordedBy)).toEqual([
      { organization: 'PMO', role: 'pmo', onBehalfOf: 'ILO' },
      { organization: 'ILO', role: 'agency-finance' },
      { organization: 'ILO', role: 'agency-finance' },
    ]);
    await who.get('budgets', `${base}/provenance?figure=committed/UNICEF`).expect(400);
  });

  it('holds in its view what its log says', async () => {
    const logOf = (wanted: string) => platform.logs.find(({ source }) => source === wanted)!;
    const views = await platform.service('budgets').views.verify(logOf);
    expect(views.filter(({ equal }) => !equal)).toEqual([]);
  });

  /** Six thousand paid on the contract; its commitment is known once it was made. */
  function disbursement(): Record<string, unknown> {
    return { agency: 'ILO', kind: 'partner', commitment, amount: usd('6000.00'), date: '2010-04-20' };
  }

  it('takes nothing for an activity after it was eliminated', async () => {
    const activity = '4d0a2c4e-1d3f-5a67-8b9c-0e1f2a3b4c5d';
    const entry = { agency: 'ILO', kind: 'own-spending', ...line, activity, amount: usd('10.00') };
    await platform.publish(
      YEM,
      ActivityEliminatedV1.publish({ activity, eliminatedOn: '2010-11-30', reason: 'Dropped', releasedAmount: null }),
    );
    await platform.settled();
    const { body } = await post('/disbursements', { ...entry, date: '2010-12-01' }).expect(409);
    expect(body.code).toBe('LEDGER_ACTIVITY_ELIMINATED');
    await post('/disbursements', { ...entry, date: '2010-11-30' }).expect(201);
  });

  it('lets no revision take what is bound', async () => {
    const revision = {
      kind: 'between-agencies',
      moves: [{ from: { agency: 'ILO' }, to: { agency: 'WHO' }, amount: usd('1696823.00') }],
      purpose: 'Health services',
    };
    const { body } = await pmo.post('budgets', `${base}/revisions/simulations`, revision).expect(409);
    expect(body.code).toBe('BUDGET_REVISION_EXCEEDS_UNCOMMITTED');
  });

  it('keeps money of the fund that came in another currency, with its rate', async () => {
    const euro = { kind: 'advance', amount: { amount: '14000.00', currency: 'EUR' }, valueDate: '2008-12-15' };
    const { body } = await post('/transfers', euro, pmo).expect(409);
    expect(body.code).toBe('LEDGER_EXCHANGE_RATE_MISSING');
    const exchange = { rate: '0.7000', rateDate: '2008-12-01', source: 'UN operational rate of exchange' };
    const { headers } = await post('/transfers', { ...euro, exchange }, pmo).expect(201);
    const position = { 'Min-Position': headers['log-position'] as string };
    const { body: list } = await who.get('budgets', `${base}/transfers`, position).expect(200);
    expect(list.items[0]).toMatchObject({ amount: '20000.00', original: { amount: euro.amount, ...exchange } });
  });

  it('R22: spends nothing after the closure, and takes back what is left', async () => {
    const closed = [
      ProgrammeOperationallyClosedV1.publish({ date: '2011-12-31' }),
      ProgrammeFinanciallyClosedV1.publish({ date: '2012-02-01' }),
    ];
    await platform.publish(YEM, ...closed);
    await platform.settled();
    const own = { agency: 'ILO', kind: 'own-spending', ...line, amount: usd('10.00') };
    const { body } = await post('/disbursements', { ...own, date: '2012-03-21' }).expect(409);
    expect(body).toMatchObject({ code: 'LEDGER_PROGRAMME_CLOSED', facts: { lastDay: '2011-12-31' } });
    await post('/disbursements', { ...own, date: '2011-12-31' }).expect(201);
    await post('/refunds', { agency: 'ILO', amount: usd('10.00'), date: '2012-03-21' }).expect(201);
  });
});
