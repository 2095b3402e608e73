import {
  ReleaseGateEvaluatedV1,
  ReleaseGateWaivedV1,
  TrancheReleasedV1,
  TrancheRequestedV1,
  TrancheScheduledV1,
  TransferCorrectedV1,
  TransferReceivedV1,
  type TransferValues,
  TransferWithdrawnV1,
} from '@concert/contracts/budgets';
import { amend, type Change, defineProjection, on, put } from '@concert/projections';
import { Tranche } from './tranche.view.js';

const statusOf = ({ transfer, releasedOn, requestedOn, waivedBy, gate }: Tranche): Tranche['status'] => {
  if (transfer !== null) return 'received';
  if (releasedOn !== null) return 'released';
  if (waivedBy !== null) return 'waived';
  if (gate === null) return requestedOn === null ? 'scheduled' : 'requested';
  return gate.passed ? 'gate-passed' : 'gate-failed';
};

const changed = (row: Tranche, change: Partial<Tranche>): Tranche => {
  const tranche = { ...row, ...change };
  return { ...tranche, status: statusOf(tranche) };
};

const amendTranche = (programme: string, tranche: number, change: Partial<Tranche>): Change =>
  amend(Tranche, { programme, tranche }, (row) => changed(row, change));

const received = (programme: string, transfer: string, { tranche, amount, valueDate }: TransferValues): Change[] =>
  tranche === undefined
    ? []
    : [amendTranche(programme, tranche, { transfer, receivedAmount: amount.amount, valueDate })];

/** Another transfer may have brought the tranche since. */
const notReceived = (programme: string, transfer: string, { tranche }: TransferValues): Change[] =>
  tranche === undefined
    ? []
    : [
        amend(Tranche, { programme, tranche }, (row) =>
          row.transfer === transfer ? changed(row, { transfer: null, receivedAmount: null, valueDate: null }) : row,
        ),
      ];

export const tranches = defineProjection(
  { name: 'tranches', version: 2 },
  [Tranche],
  on(TrancheScheduledV1, ({ programme, data: { amount, ...planned } }) => [
    put(
      Tranche,
      { programme, tranche: planned.tranche },
      {
        programme,
        status: 'scheduled',
        ...planned,
        ...amount,
        requestedOn: null,
        releasedOn: null,
        transfer: null,
        receivedAmount: null,
        valueDate: null,
        gate: null,
        waivedBy: null,
      },
    ),
  ]),
  on(TrancheRequestedV1, ({ programme, effectiveDate, data: { tranche } }) => [
    amendTranche(programme, tranche, { requestedOn: effectiveDate }),
  ]),
  on(TrancheReleasedV1, ({ programme, effectiveDate, data: { tranche } }) => [
    amendTranche(programme, tranche, { releasedOn: effectiveDate }),
  ]),
  on(TransferReceivedV1, ({ programme, data: { transfer, ...values } }) => received(programme, transfer, values)),
  on(TransferCorrectedV1, ({ programme, data: { transfer, oldValues, newValues } }) => [
    ...notReceived(programme, transfer, oldValues),
    ...received(programme, transfer, newValues),
  ]),
  on(TransferWithdrawnV1, ({ programme, data: { transfer, oldValues } }) =>
    notReceived(programme, transfer, oldValues),
  ),
  on(ReleaseGateEvaluatedV1, ({ programme, recordedAt, data }) => [
    amendTranche(programme, data.tranche, { gate: { ...data, recordedAt } }),
  ]),
  on(ReleaseGateWaivedV1, ({ programme, data: { tranche, decision } }) => [
    amendTranche(programme, tranche, { waivedBy: decision }),
  ]),
);
