import type { components } from '~/api/generated/concert';
import { choice, date, money, optional, whole } from '~/commands/fields';
import { inWordsOf } from '~/record/describe';
import { REASONED } from '~/record/provenance';
import type { Summary } from '~/record/budgets';
import type en from './locales/en.json';

export type Allocation = components['schemas']['budgets.Allocation'];
export type Transfer = Summary['transfers'][number];

const { command, form } = inWordsOf<typeof en>('money');
const TRANSFER = '/api/budgets/programmes/{programme}/transfers/{transfer}';
const ALLOCATION = '/api/budgets/programmes/{programme}/allocations/{allocation}';

/** What was typed wrong; a field that is left empty stays as it was. */
export const correctTransfer = ({ currency }: Transfer) =>
  form({
    command: command('post', `${TRANSFER}/correction`, 'done.transferCorrected'),
    label: 'correctEntry',
    lead: 'correctTransferLead',
    columns: 2,
    fields: {
      'newValues.amount': optional(money('record:transfer.amount', currency)),
      'newValues.valueDate': optional(date('record:transfer.valueDate')),
      'newValues.kind': optional(
        choice('record:transfer.kind', ['advance', 'tranche'], (value) => `record:transfer.kinds.${value}`),
      ),
      'newValues.tranche': optional(whole('record:transfer.tranche', { min: 1 })),
      ...REASONED,
    },
  });

export const withdrawTransfer = form({
  command: command('post', `${TRANSFER}/withdrawal`, 'done.transferWithdrawn'),
  label: 'withdraw',
  lead: 'withdrawTransferLead',
  fields: REASONED,
});

export const correctAllocation = ({ amount, currency }: Allocation) =>
  form({
    command: command('post', `${ALLOCATION}/correction`, 'done.allocationCorrected'),
    label: 'correctEntry',
    fields: { amount: money('amount', currency, { start: amount }), ...REASONED },
  });

export const withdrawAllocation = form({
  command: command('post', `${ALLOCATION}/withdrawal`, 'done.allocationWithdrawn'),
  label: 'withdraw',
  lead: 'withdrawAllocationLead',
  fields: REASONED,
});
