import { choice, code, codes, date, money, optional, orNone, text } from '~/commands/fields';
import { OUTCOMES, OUTPUTS, PARTICIPANTS, SITES } from '../code-lists';
import { inWordsOf } from '../describe';
import { CATEGORIES } from '../scope';
import { FROM_THE_START, GROUNDS } from '../provenance';
import type en from './locales/en.json';

const { command, form } = inWordsOf<typeof en>('record/planning');

interface Asked {
  /** The organization of somebody who plans for no other; else empty. */
  readonly own: string;
  readonly currency: string;
}

export const planActivity = ({ own, currency }: Asked) =>
  form({
    command: command('post', '/api/activities/programmes/{programme}/activities', 'done'),
    label: 'label',
    columns: 2,
    fields: {
      title: text('title', { isWide: true }),
      output: optional(code('output', OUTPUTS)),
      outcome: optional(code('outcome', OUTCOMES, { hint: 'outcomeHint' })),
      lead: code('lead', PARTICIPANTS, { start: own }),
      facilitator: optional(code('facilitator', PARTICIPANTS)),
      leadNationalCounterpart: optional(code('counterpart', PARTICIPANTS)),
      collaborators: orNone(codes('collaborators', PARTICIPANTS)),
      sites: orNone(codes('sites', SITES, { none: 'noSites' })),
      'window.start': date('start'),
      'window.end': date('end'),
      plannedCost: optional(money('cost', currency)),
      category: optional(choice('category', CATEGORIES, (each) => `record:categories.${each}`)),
      ...FROM_THE_START,
      ...GROUNDS,
    },
  });
