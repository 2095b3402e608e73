import { TransferReceivedV1 } from '@concert/contracts/budgets';
import { defineProjection, on, put } from '@concert/projections';
import { Transfer } from './transfer.view.js';

export const transfers = defineProjection(
  'transfers',
  [Transfer],
  on(
    TransferReceivedV1,
    ({ programme, recordedAt, data: { transfer, kind, tranche, amount, original, valueDate } }) => [
      put(
        Transfer,
        { transfer },
        {
          transfer,
          programme,
          kind,
          tranche: tranche ?? null,
          amount: amount.amount,
          currency: amount.currency,
          original: original ?? null,
          valueDate,
          recordedAt,
        },
      ),
    ],
  ),
);
