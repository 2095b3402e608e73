import {
  TrancheScheduledV1,
  TransferCorrectedV1,
  TransferReceivedV1,
  TransferWithdrawnV1,
} from '@concert/contracts/budgets';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { activities } from '../../activities.module.js';
import { TranchePaymentsQuery } from './tranche-payments.query.js';

const amount = { amount: '2589520.00', currency: 'USD' };
const transfer = '3f0c2a54-7d0e-5b0a-9a3e-2c6f1d4b8a09';

it('Tranches are shown with the day they were due and paid, the same after a repeated delivery', async () => {
  const views = await TestViews.open(activities);
  const query = new TranchePaymentsQuery(views.rows);
  await views.receive(
    YEM,
    TrancheScheduledV1.publish({ tranche: 2, amount, plannedDate: '2010-01-09' }),
    TransferReceivedV1.publish({ transfer, kind: 'tranche', tranche: 2, amount, valueDate: '2010-02-23' }),
    TransferReceivedV1.publish({ transfer, kind: 'advance', amount, valueDate: '2009-12-01' }),
  );
  const shown = [{ programme: YEM, tranche: 2, plannedDate: '2010-01-09', paidOn: '2010-02-23' }];
  expect(await query.of(YEM)).toEqual(shown);
  await views.receiveAgain();
  expect(await query.of(YEM)).toEqual(shown);
  await views.close();
});

it('R1: A tranche is paid on the corrected day, and not at all once its transfer is withdrawn', async () => {
  const views = await TestViews.open(activities);
  const query = new TranchePaymentsQuery(views.rows);
  const oldValues = { kind: 'tranche' as const, tranche: 2, amount, valueDate: '2010-03-23' };
  const newValues = { ...oldValues, valueDate: '2010-02-23' };
  await views.receive(
    YEM,
    TrancheScheduledV1.publish({ tranche: 2, amount, plannedDate: '2010-01-09' }),
    TransferReceivedV1.publish({ transfer, ...oldValues }),
    TransferCorrectedV1.publish({ transfer, oldValues, newValues, reason: 'Misread' }),
  );
  expect(await query.of(YEM)).toMatchObject([{ paidOn: '2010-02-23' }]);
  await views.receive(YEM, TransferWithdrawnV1.publish({ transfer, oldValues: newValues, reason: 'It never came' }));
  expect(await query.of(YEM)).toMatchObject([{ paidOn: null }]);
  await views.close();
});
