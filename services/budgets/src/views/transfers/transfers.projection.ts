import {
  TransferCorrectedV1,
  TransferReceivedV1,
  type TransferValues,
  TransferWithdrawnV1,
} from '@concert/contracts/budgets';
import type { PublishedMessage } from '@concert/messaging';
import { change, type Change, defineProjection, on, put } from '@concert/projections';
import { type CorrectedTransfer, Transfer } from './transfer.view.js';

const received = (
  { programme, recordedAt, data: { transfer } }: PublishedMessage<{ readonly transfer: string }>,
  { kind, tranche, amount, original, valueDate }: TransferValues,
  corrected: CorrectedTransfer | null,
): Change =>
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
      corrected,
      recordedAt,
    },
  );

export const transfers = defineProjection(
  { name: 'transfers', version: 2 },
  [Transfer],
  on(TransferReceivedV1, (message) => [received(message, message.data, null)]),
  on(TransferCorrectedV1, (message) => {
    const { oldValues, newValues, reason } = message.data;
    return [received(message, newValues, { ...oldValues, reason })];
  }),
  on(TransferWithdrawnV1, ({ data: { transfer } }) => [change(Transfer, { transfer }, () => undefined)]),
);
