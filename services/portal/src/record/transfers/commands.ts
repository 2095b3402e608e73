import { inWordsOf } from '~/record/describe';
import { choice, date, money, onlyWhen, optional, text, whole } from '~/commands/fields';
import type en from '../locales/en.json';

const { command, form } = inWordsOf<typeof en>('record');

interface KnownTransfer {
  readonly kind?: 'tranche' | 'advance';
  readonly tranche?: number;
  readonly amount?: string;
  readonly valueDate?: string;
}

/** Money of the fund that came, put into the record; what is known already can be changed before. */
export const recordTransfer = (
  currency: string,
  { kind = 'tranche', tranche, amount = '', valueDate = '' }: KnownTransfer = {},
) =>
  form({
    command: command('post', '/api/budgets/programmes/{programme}/transfers', 'transfer.recorded'),
    label: 'transfer.record',
    columns: 2,
    fields: {
      kind: choice('transfer.kind', ['advance', 'tranche'], (value) => `transfer.kinds.${value}`, { start: kind }),
      tranche: onlyWhen({ field: 'kind', is: 'tranche' }, whole('transfer.tranche', { min: 1, start: tranche })),
      amount: money('transfer.amount', currency, { start: amount }),
      valueDate: date('transfer.valueDate', { start: valueDate, hint: 'transfer.valueDateHint' }),
      reason: optional(text('transfer.reason', { hint: 'transfer.reasonHint', isWide: true })),
    },
  });
