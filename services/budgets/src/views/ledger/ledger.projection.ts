import {
  CommitmentCancelledV1,
  CommitmentMadeV1,
  DisbursementMadeV1,
  type LedgerAmount,
  LedgerEntryCorrectedV1,
  type LedgerLine,
  RefundMadeV1,
} from '@concert/contracts/budgets';
import type { InputEvent } from '@concert/contracts/findings';
import type { PublishedMessage } from '@concert/messaging';
import { amend, type Change, defineProjection, on, put } from '@concert/projections';
import { LedgerEntry } from './ledger-entry.view.js';

type Recorded = LedgerAmount & Partial<LedgerLine> & { agency: string };

const eventOf = ({ id, type, position }: PublishedMessage): InputEvent => ({ id, type, position: String(position) });

const recorded = (
  message: PublishedMessage<Recorded>,
  own: Pick<LedgerEntry, 'entry' | 'kind'> & Partial<LedgerEntry>,
): Change[] => {
  const { agency, output, category, year, activity, amount, original, date } = message.data;
  return [
    put(
      LedgerEntry,
      { entry: own.entry },
      {
        programme: message.programme,
        agency,
        output: output ?? null,
        category: category ?? null,
        year: year ?? null,
        activity: activity ?? null,
        commitment: null,
        agreementNumber: null,
        counterparty: null,
        amount: amount.amount,
        currency: amount.currency,
        original: original ?? null,
        date,
        released: null,
        reason: null,
        events: [eventOf(message)],
        recordedAt: message.recordedAt,
        ...own,
      },
    ),
  ];
};

export const ledgerEntries = defineProjection(
  'ledger-entries',
  [LedgerEntry],
  on(CommitmentMadeV1, (message) => {
    const { commitment, agreementNumber, counterparty } = message.data;
    return recorded(message, { entry: commitment, kind: 'commitment', agreementNumber, counterparty });
  }),
  on(CommitmentCancelledV1, (message) => [
    amend(LedgerEntry, { entry: message.data.commitment }, (row): LedgerEntry => ({
      ...row,
      released: message.data.released.amount,
      reason: message.data.reason,
      events: [...row.events, eventOf(message)],
      recordedAt: message.recordedAt,
    })),
  ]),
  on(DisbursementMadeV1, (message) => {
    const { disbursement, kind, commitment } = message.data;
    return recorded(message, { entry: disbursement, kind, commitment: commitment ?? null });
  }),
  on(RefundMadeV1, (message) => recorded(message, { entry: message.data.refund, kind: 'refund' })),
  on(LedgerEntryCorrectedV1, (message) => [
    amend(LedgerEntry, { entry: message.data.entry }, (row): LedgerEntry => {
      const { amount, original, ...values } = message.data.newValues;
      return {
        ...row,
        ...values,
        amount: amount.amount,
        currency: amount.currency,
        original: original ?? null,
        reason: message.data.reason,
        events: [...row.events, eventOf(message)],
        recordedAt: message.recordedAt,
      };
    }),
  ]),
);
