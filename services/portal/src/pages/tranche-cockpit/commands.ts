import { inWordsOf } from '~/record/describe';
import { date, money, reason, whole } from '~/commands/fields';
import { PROVENANCE } from '~/record/provenance';
import type en from './locales/en.json';

const { command, form } = inWordsOf<typeof en>('tranche-cockpit');
const TRANCHES = '/api/budgets/programmes/{programme}/tranches';

export const evaluateGate = command('post', `${TRANCHES}/{tranche}/gate-evaluation`, 'evaluated');

/** Asks the fund for a tranche; before its gate is proved to be passed, with a reason. */
export const requestTranche = (isProved: boolean) =>
  form({
    command: command('post', `${TRANCHES}/{tranche}/request`, 'requestedNow'),
    label: 'request',
    fields: {
      ...PROVENANCE,
      ...(isProved ? {} : { reason: reason('common:form.reason', { hint: 'notProvedYet' }) }),
    },
  });

/** The fund lets a tranche go. */
export const releaseTranche = command('post', `${TRANCHES}/{tranche}/release`, 'releasedNow');

export const scheduleTranche = (currency: string, next: number) =>
  form({
    command: command('post', TRANCHES, 'scheduled'),
    label: 'scheduleOne',
    columns: 3,
    fields: {
      tranche: whole('number', { min: 1, start: next }),
      amount: money('amount', currency),
      plannedDate: date('planned'),
    },
  });
