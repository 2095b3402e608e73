import {
  ReleaseGateEvaluatedV1,
  ReleaseGateWaivedV1,
  TrancheReleasedV1,
  TrancheRequestedV1,
  TrancheScheduledV1,
  TransferReceivedV1,
} from '@concert/contracts/budgets';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { budgets } from '../../budgets.module.js';
import { tranchesList } from './tranches.api.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const second = TrancheScheduledV1.publish({ tranche: 2, amount: usd('2589520.00'), plannedDate: '2010-01-09' });
const third = TrancheScheduledV1.publish({ tranche: 3, amount: usd('1680405.00'), plannedDate: '2011-01-09' });
const gate = sampleOf(ReleaseGateEvaluatedV1);
const waiver = ReleaseGateWaivedV1.publish({ tranche: 2, decision: '0f5b8c1e-7a3d-5e42-9c60-4d2b1a8e7f33' });
const secondReceived = TransferReceivedV1.publish({
  transfer: '8b1d7c30-52f4-5e8c-8f1a-6a9d0c3e2b98',
  kind: 'tranche',
  tranche: 2,
  amount: usd('2589520.00'),
  valueDate: '2010-02-23',
});

describe('The tranches', () => {
  let views: TestViews;
  beforeAll(async () => {
    views = await TestViews.open(budgets);
    await views.receive(YEM, second, third);
  });
  afterAll(() => views.close());

  const statuses = async (): Promise<string[]> =>
    (await tranchesList.page(views.rows, YEM, {})).items.map(({ status }) => status);

  it('go from scheduled over gate and waiver to received', async () => {
    expect(await statuses()).toEqual(['scheduled', 'scheduled']);
    await views.receive(YEM, { ...sampleOf(TrancheRequestedV1), effectiveDate: '2010-01-12' });
    expect(await statuses()).toEqual(['requested', 'scheduled']);
    await views.receive(YEM, gate);
    expect(await statuses()).toEqual(['gate-failed', 'scheduled']);
    await views.receive(YEM, waiver);
    expect(await statuses()).toEqual(['waived', 'scheduled']);
    await views.receive(YEM, { ...sampleOf(TrancheReleasedV1), effectiveDate: '2010-02-20' });
    expect(await statuses()).toEqual(['released', 'scheduled']);
    await views.receive(YEM, secondReceived);
    expect(await statuses()).toEqual(['received', 'scheduled']);
  });

  it('keep the proof of the gate and the decision that waived it', async () =>
    expect((await tranchesList.page(views.rows, YEM, {})).items[0]).toMatchObject({
      gate: { ...gate.data },
      requestedOn: '2010-01-12',
      releasedOn: '2010-02-20',
      waivedBy: waiver.data.decision,
      valueDate: '2010-02-23',
      receivedAmount: '2589520.00',
    }));

  it('are the same after a repeated delivery', async () => {
    const before = (await tranchesList.page(views.rows, YEM, {})).items;
    await views.receiveAgain();
    expect((await tranchesList.page(views.rows, YEM, {})).items).toEqual(before);
  });
});
