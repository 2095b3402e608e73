import type { Finding } from '@concert/findings/view';
import { standIn, type TestPerson, TestPlatform, YEM, yemParticipants } from '@concert/test-kit/platform';
import { budgets } from './budgets.module.js';
import type { Allocation } from './views/allocations/allocation.view.js';
import type { Tranche } from './views/tranches/tranche.view.js';
import type { Transfer } from './views/transfers/transfer.view.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const base = `/programmes/${YEM}`;
const reason = 'A nought too many';

describe('Mending transfers and allocations over HTTP', () => {
  let platform: TestPlatform;
  let pmo: TestPerson;
  let ilo: TestPerson;
  let beforeMending: string;

  beforeAll(async () => {
    platform = await TestPlatform.start(
      ...['agencies', 'activities', 'recommendations', 'reviews'].map(standIn),
      budgets,
    );
    [pmo, ilo] = await Promise.all([platform.as('PMO', 'pmo'), platform.as('ILO', 'coordinator')]);
    for (const [programme, ...facts] of yemParticipants)
      await platform.publish(programme, ...facts.map((fact) => ({ ...fact, effectiveDate: '2009-01-09' })));
    await platform.settled();
  });
  afterAll(() => platform.close());

  const post = async (path: string, body: object, status = 204) => {
    const answer = await pmo.post('budgets', `${base}/${path}`, body).expect(status);
    await platform.settled();
    return answer.body;
  };
  const get = async (path: string) => (await pmo.get('budgets', `${base}/${path}`).expect(200)).body;
  const items = async <Item>(path: string): Promise<Item[]> => (await get(path)).items;
  const openRules = async (): Promise<string[]> =>
    (await items<Finding>('findings?status=open')).map(({ rule }) => rule);
  const transferred = async (moment = ''): Promise<string> => (await get(`summary${moment}`)).transferred.amount;
  const allocated = async (moment = ''): Promise<string> => (await get(`summary${moment}`)).allocated.amount;

  it('R1: a transfer entered ten times too large is corrected, and both amounts stay known', async () => {
    await post('tranches', { tranche: 1, amount: usd('2310075.00'), plannedDate: '2009-01-09' }, 201);
    const wrong = { kind: 'tranche', tranche: 1, amount: usd('23100750.00'), valueDate: '2009-01-09' };
    const { id: transfer } = await post('transfers', wrong, 201);
    expect(await transferred()).toBe('23100750.00');
    beforeMending = new Date().toISOString();

    await post(`transfers/${transfer}/correction`, { newValues: { amount: usd('2310075.00') }, reason });
    expect(await transferred()).toBe('2310075.00');
    expect(await transferred('?asOf=2009-12-31')).toBe('2310075.00');
    expect(await transferred(`?knownAt=${beforeMending}`)).toBe('23100750.00');
    expect(await items<Transfer>('transfers')).toMatchObject([
      { transfer, amount: '2310075.00', corrected: { amount: usd('23100750.00'), reason } },
    ]);
    expect(await items<Tranche>('tranches')).toMatchObject([{ status: 'received', receivedAmount: '2310075.00' }]);
    expect((await get('provenance?figure=transferred')).events.map(({ type }: { type: string }) => type)).toEqual([
      'budgets.TransferReceived.v1',
      'budgets.TransferCorrected.v1',
    ]);
  });

  it('R1: moved to another day, it had come on no other', async () => {
    const [{ transfer }] = (await items<Transfer>('transfers')) as [Transfer];
    await post(`transfers/${transfer}/correction`, { newValues: { valueDate: '2009-02-20' }, reason });
    expect(await transferred('?asOf=2009-02-01')).toBe('0.00');
    expect(await transferred('?asOf=2009-02-20')).toBe('2310075.00');
    await post(`transfers/${transfer}/correction`, { newValues: { valueDate: '2009-01-09' }, reason });
    expect(await transferred('?asOf=2009-02-01')).toBe('2310075.00');
  });

  it('R1: withdrawn, it never came, and its tranche can be received again', async () => {
    const [{ transfer }] = (await items<Transfer>('transfers')) as [Transfer];
    await post(`transfers/${transfer}/withdrawal`, { reason: 'It came to another programme' });
    expect(await items('transfers')).toEqual([]);
    expect(await items<Tranche>('tranches')).toMatchObject([{ status: 'scheduled', transfer: null }]);
    expect((await post(`transfers/${transfer}/withdrawal`, { reason }, 409)).code).toBe('TRANSFER_ALREADY_WITHDRAWN');
    const right = { kind: 'tranche', tranche: 1, amount: usd('2310075.00'), valueDate: '2009-01-09' };
    await post('transfers', right, 201);
    expect(await transferred()).toBe('2310075.00');
  });

  it('R2: an allocation entered ten times too large is seen, corrected, and the finding closes', async () => {
    const whole = { agency: 'UNDP', amount: usd('6400000.00'), effectiveDate: '2009-01-09' };
    await post('allocations', whole, 201);
    const wrong = { agency: 'ILO', amount: usd('2000000.00'), effectiveDate: '2009-01-09' };
    const { id: allocation } = await post('allocations', wrong, 201);
    expect(await openRules()).toContain('allocations-differ-from-total');
    beforeMending = new Date().toISOString();

    await post(`allocations/${allocation}/correction`, { amount: usd('200000.00'), reason });
    expect(await openRules()).not.toContain('allocations-differ-from-total');
    expect(await allocated()).toBe('6600000.00');
    expect(await allocated('?asOf=2009-01-09')).toBe('6600000.00');
    expect(await allocated(`?knownAt=${beforeMending}`)).toBe('8400000.00');
    expect((await items<Allocation>('allocations')).find(({ id }) => id === allocation)).toMatchObject({
      amount: '200000.00',
      corrected: { amount: usd('2000000.00'), reason },
    });

    await post(`allocations/${allocation}/withdrawal`, { reason: 'ILO takes nothing of it' });
    expect(await allocated()).toBe('6400000.00');
    expect(await openRules()).toContain('allocations-differ-from-total');
  });

  it('R1, R2: is asked for with a reason, of what is there, by who records it', async () => {
    const [{ transfer }] = (await items<Transfer>('transfers')) as [Transfer];
    const [{ id }] = (await items<Allocation>('allocations')) as [Allocation];
    await post(`transfers/${transfer}/withdrawal`, {}, 400);
    await post(`allocations/${id}/withdrawal`, {}, 400);
    await post(`allocations/${id}/correction`, { amount: usd('-1.00'), reason }, 400);
    await post(`transfers/nothing/withdrawal`, { reason }, 404);
    await post(`allocations/nothing/withdrawal`, { reason }, 404);
    await ilo.post('budgets', `${base}/transfers/${transfer}/withdrawal`, { reason }).expect(403);
    await ilo.post('budgets', `${base}/allocations/${id}/withdrawal`, { reason }).expect(403);
  });
});
