import { TrancheScheduledV1, TransferReceivedV1 } from '@concert/contracts/budgets';
import { change, type Change, defineProjection, on } from '@concert/projections';
import { TranchePaymentRow } from './tranche-payments.view.js';

const known = (programme: string, tranche: number, facts: Partial<TranchePaymentRow>): Change[] => [
  change<TranchePaymentRow>(TranchePaymentRow, { programme, tranche }, (row) => ({
    ...{ programme, tranche, plannedDate: null, paidOn: null },
    ...row,
    ...facts,
  })),
];

/** The fund's tranches as far as narratives tell of them. */
export const tranchePayments = defineProjection(
  'tranche-payments',
  [TranchePaymentRow],

  on(TrancheScheduledV1, ({ programme, data: { amount: _amount, ...planned } }) =>
    known(programme, planned.tranche, planned),
  ),
  on(TransferReceivedV1, ({ programme, data: { tranche, valueDate } }) =>
    tranche === undefined ? [] : known(programme, tranche, { paidOn: valueDate }),
  ),
);
