import {
  TrancheScheduledV1,
  TransferCorrectedV1,
  TransferReceivedV1,
  TransferWithdrawnV1,
} from '@concert/contracts/budgets';
import { change, type Change, defineProjection, on } from '@concert/projections';
import { TranchePaymentRow } from './tranche-payments.view.js';

const known = (programme: string, tranche: number, facts: Partial<TranchePaymentRow>): Change[] => [
  change<TranchePaymentRow>(TranchePaymentRow, { programme, tranche }, (row) => ({
    ...{ programme, tranche, plannedDate: null, paidOn: null },
    ...row,
    ...facts,
  })),
];

const paid = (programme: string, tranche: number | undefined, paidOn: string | null): Change[] =>
  tranche === undefined ? [] : known(programme, tranche, { paidOn });

/** The fund's tranches as far as narratives tell of them. */
export const tranchePayments = defineProjection(
  { name: 'tranche-payments', version: 2 },
  [TranchePaymentRow],

  on(TrancheScheduledV1, ({ programme, data: { amount: _amount, ...planned } }) =>
    known(programme, planned.tranche, planned),
  ),
  on(TransferReceivedV1, ({ programme, data: { tranche, valueDate } }) => paid(programme, tranche, valueDate)),
  on(TransferCorrectedV1, ({ programme, data: { oldValues, newValues } }) => [
    ...(oldValues.tranche === newValues.tranche ? [] : paid(programme, oldValues.tranche, null)),
    ...paid(programme, newValues.tranche, newValues.valueDate),
  ]),
  on(TransferWithdrawnV1, ({ programme, data: { oldValues } }) => paid(programme, oldValues.tranche, null)),
);
