import type { components } from '~/api/generated/concert';
import { inWordsOf } from '~/record/describe';
import { area, code, inList, money, oneOf, optional, reason, text, whole } from '~/commands/fields';
import { OUTPUTS, PARTICIPANTS } from '~/record/code-lists';
import type en from './locales/en.json';

const { command, form } = inWordsOf<typeof en>('money');
const PROGRAMME = '/api/budgets/programmes/{programme}';

export const allocateBudget = (currency: string) =>
  form({
    command: command('post', `${PROGRAMME}/allocations`, 'done.allocation'),
    label: 'allocate',
    columns: 2,
    fields: {
      agency: code('agency', PARTICIPANTS),
      amount: money('amount', currency),
      output: optional(code('allocationOutput', OUTPUTS)),
      year: optional(whole('allocationYear', { min: 1, hint: 'allocationYearHint' })),
    },
  });

export const recordNeed = (currency: string) =>
  form({
    command: command('post', `${PROGRAMME}/unfunded-needs`, 'done.need'),
    label: 'recordNeed',
    columns: 2,
    fields: {
      title: text('needTitle', { isWide: true }),
      amount: optional(money('needAmount', currency, { hint: 'needAmountHint' })),
      keyAction: optional(text('needKeyAction', { hint: 'needKeyActionHint' })),
    },
  });

type Need = components['schemas']['budgets.UnfundedNeed'];

export const requestFunds = (currency: string, needs: readonly Need[]) =>
  form({
    command: command('post', `${PROGRAMME}/funding-requests`, 'done.request'),
    label: 'askForFunds',
    columns: 2,
    fields: {
      addressee: text('addressee', { hint: 'addresseeHint' }),
      amount: money('amount', currency),
      needs: optional(
        inList(
          oneOf(
            'forNeed',
            needs.map(({ need, title }) => ({ value: need, label: title })),
          ),
        ),
      ),
      purpose: area('purpose'),
    },
  });

export type FundingRequest = components['schemas']['budgets.FundingRequest'];

/** The addressee's answer: granted in whole or in part. */
export const grantFunds = ({ amount, currency }: FundingRequest) =>
  form({
    command: command('post', `${PROGRAMME}/funding-requests/{request}/grant`, 'done.grant'),
    label: 'grant',
    fields: { amount: money('amount', currency, { start: amount }) },
  });

export const declineFunds = form({
  command: command('post', `${PROGRAMME}/funding-requests/{request}/refusal`, 'done.decline'),
  label: 'decline',
  fields: { because: reason() },
});
