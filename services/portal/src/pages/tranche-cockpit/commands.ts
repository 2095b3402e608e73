import { inWordsOf } from '~/record/describe';
import { date, money, whole } from '~/commands/fields';
import type en from './locales/en.json';

const { command, form } = inWordsOf<typeof en>('tranche-cockpit');
const TRANCHES = '/api/budgets/programmes/{programme}/tranches';

export const evaluateGate = command('post', `${TRANCHES}/{tranche}/gate-evaluation`, 'evaluated');

/** Asks the fund for a tranche. */
export const requestTranche = command('post', `${TRANCHES}/{tranche}/request`, 'requestedNow');

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
