import { inWordsOf } from '~/record/describe';
import { area, date } from '~/commands/fields';
import type { Programme } from '~/record/agencies';
import type en from './locales/en.json';

const { command, form } = inWordsOf<typeof en>('programme');

export const requestExtension = ({ end }: Programme) =>
  form({
    command: command('post', '/api/agencies/programmes/{programme}/extensions', 'extension.done'),
    label: 'extension.request',
    send: 'extension.send',
    fields: {
      newEnd: date('extension.newEnd', { min: end }),
      reason: area('extension.reason', { hint: 'extension.reasonHint' }),
    },
  });
