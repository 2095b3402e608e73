import type { components } from '~/api/generated/concert';
import { choice, code, date, money, optional, reason, text, whole } from '~/commands/fields';
import { ACTIVITIES, codeList, OUTPUTS, PARTICIPANTS } from '~/record/code-lists';
import { inWordsOf } from '~/record/describe';
import { GROUNDS, REASONED } from '~/record/provenance';
import { CATEGORIES } from '~/record/scope';
import type en from './locales/en.json';
import { ledgerEntriesQuery } from './queries';

export type Entry = components['schemas']['budgets.LedgerEntry'];

const { command, fields, form } = inWordsOf<typeof en>('money');
const PROGRAMME = '/api/budgets/programmes/{programme}';

const COMMITMENTS = codeList(ledgerEntriesQuery, (entries) =>
  entries
    .filter(({ kind }) => kind === 'commitment')
    .map(({ entry, agency, agreementNumber, counterparty }) => ({
      value: entry,
      label: [agency, agreementNumber, counterparty].filter(Boolean).join(' · '),
    })),
);

/** Whose ledger it is in: those who act for no other begin with their own. */
interface Asked {
  readonly own: string;
  readonly currency: string;
}

const category = choice('category', CATEGORIES, (each) => `record:categories.${each}`);
const year = whole('allocationYear', { min: 1, hint: 'yearHint' });

const paid = ({ own, currency }: Asked, day: 'signedOn' | 'paidOn' | 'refundedOn') =>
  fields({ agency: code('agency', PARTICIPANTS, { start: own }), amount: money('amount', currency), date: date(day) });

export const recordCommitment = (asked: Asked) =>
  form({
    command: command('post', `${PROGRAMME}/commitments`, 'done.commitment'),
    label: 'recordCommitment',
    columns: 2,
    fields: {
      ...paid(asked, 'signedOn'),
      agreementNumber: text('agreement', { hint: 'agreementHint' }),
      counterparty: text('counterparty'),
      output: code('output', OUTPUTS),
      category,
      year,
      activity: optional(code('activity', ACTIVITIES)),
      ...GROUNDS,
    },
  });

export const recordDisbursement = (asked: Asked) =>
  form({
    command: command('post', `${PROGRAMME}/disbursements`, 'done.disbursement'),
    label: 'recordDisbursement',
    lead: 'disbursementLead',
    columns: 2,
    fields: {
      ...paid(asked, 'paidOn'),
      kind: choice('kind', ['partner', 'own-spending'], (kind) => `entries.${kind}`),
      commitment: optional(code('paidOnCommitment', COMMITMENTS)),
      output: optional(code('output', OUTPUTS)),
      category: optional(category),
      year: optional(year),
      activity: optional(code('activity', ACTIVITIES)),
      ...GROUNDS,
    },
  });

export const recordRefund = (asked: Asked) =>
  form({
    command: command('post', `${PROGRAMME}/refunds`, 'done.refund'),
    label: 'recordRefund',
    columns: 2,
    fields: { ...paid(asked, 'refundedOn'), ...GROUNDS },
  });

export const cancelCommitment = ({ agreementNumber }: Entry) =>
  form({
    command: command('post', `${PROGRAMME}/commitments/{commitment}/cancellation`, 'done.cancelled'),
    label: 'cancelCommitment',
    values: { agreement: agreementNumber ?? '' },
    fields: REASONED,
  });

/** What was typed wrong; a field that is left empty stays as it was. */
export const correctEntry = ({ currency }: Entry) =>
  form({
    command: command('post', `${PROGRAMME}/ledger-entries/{entry}/correction`, 'done.corrected'),
    label: 'correctEntry',
    lead: 'correctEntryLead',
    columns: 2,
    fields: {
      amount: optional(money('amount', currency)),
      date: optional(date('date')),
      agreementNumber: optional(text('agreement')),
      counterparty: optional(text('counterparty')),
      output: optional(code('output', OUTPUTS)),
      category: optional(category),
      year: optional(year),
      reason: reason(),
      evidence: GROUNDS.evidence,
    },
    body: ({ reason: because, evidence, ...newValues }) => ({
      reason: because,
      newValues,
      ...(evidence ? { evidence } : {}),
    }),
    names: {
      'newValues.amount': 'amount',
      'newValues.date': 'date',
      'newValues.agreementNumber': 'agreementNumber',
      'newValues.counterparty': 'counterparty',
      'newValues.output': 'output',
      'newValues.category': 'category',
      'newValues.year': 'year',
    },
  });
