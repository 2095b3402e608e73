import { code, orNull, text } from '~/commands/fields';
import type { Framework } from '~/record/activities';
import { PARTICIPANTS } from '~/record/code-lists';
import { inWordsOf } from '~/record/describe';
import { REASONED } from '~/record/provenance';
import type en from './locales/en.json';

const { command, fields, form } = inWordsOf<typeof en>('results');
const PROGRAMME = '/api/activities/programmes/{programme}';

type Outcome = Framework['outcomes'][number];
type Output = Outcome['outputs'][number];

const titled = (title: string) =>
  fields({ 'newValues.title': text('framework.resultTitle', { start: title, isWide: true }) });

/** Every field holds what the outcome says now; its number stays. */
export const correctOutcome = ({ code: number, title, originalTerm }: Outcome) =>
  form({
    command: command('post', `${PROGRAMME}/outcomes/{outcome}/correction`, 'done.correct'),
    label: 'framework.correctOf',
    send: 'framework.correct',
    lead: 'framework.correctLead',
    values: { code: number },
    fields: {
      ...titled(title),
      'newValues.originalTerm': orNull(
        text('framework.originalTerm', { start: originalTerm ?? '', hint: 'framework.originalTermHint' }),
      ),
      ...REASONED,
    },
  });

/** Every field holds what the output says now; its number and its outcome stay. */
export const correctOutput = ({ code: number, title, lead }: Output) =>
  form({
    command: command('post', `${PROGRAMME}/outputs/{output}/correction`, 'done.correct'),
    label: 'framework.correctOf',
    send: 'framework.correct',
    lead: 'framework.correctLead',
    values: { code: number },
    fields: {
      ...titled(title),
      'newValues.lead': orNull(code('framework.leadOf', PARTICIPANTS, { start: lead ?? '' })),
      ...REASONED,
    },
  });
