import { TransferReceivedV1 } from '@concert/contracts/budgets';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { budgets } from '../../budgets.module.js';
import { transfersList } from './transfers.api.js';

const advance = TransferReceivedV1.publish({
  transfer: '8b1d7c30-52f4-5e8c-8f1a-6a9d0c3e2b99',
  kind: 'advance',
  amount: { amount: '20000.00', currency: 'USD' },
  valueDate: '2008-12-15',
});

describe('The transfers', () => {
  let views: TestViews;
  beforeAll(async () => {
    views = await TestViews.open(budgets);
    const { data } = sampleOf(TransferReceivedV1);
    const scheduled = { tranche: data.tranche!, amount: data.amount, plannedDate: data.valueDate };
    await views.receive(
      YEM,
      { type: 'budgets.TrancheScheduled.v1', data: scheduled },
      sampleOf(TransferReceivedV1),
      advance,
    );
  });
  afterAll(() => views.close());

  it('are listed by value date', async () =>
    expect((await transfersList.page(views.rows, YEM, {})).items).toMatchObject([
      { kind: 'advance', tranche: null, amount: '20000.00', original: null, valueDate: '2008-12-15' },
      {
        kind: 'tranche',
        transfer: sampleOf(TransferReceivedV1).data.transfer,
        amount: '2589520.00',
        original: { amount: { amount: '1903297.20', currency: 'EUR' }, rate: '0.7350' },
      },
    ]));

  it('are the same after a repeated delivery', async () => {
    const before = (await transfersList.page(views.rows, YEM, {})).items;
    await views.receiveAgain();
    expect((await transfersList.page(views.rows, YEM, {})).items).toEqual(before);
  });
});
