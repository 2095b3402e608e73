import type { Place } from '~/moment/place';
import { today } from '~/moment/today';
import { inWordsOf } from '~/record/describe';
import { area, choice, code, codes, date, evidence, optional, orNone, orNull, text } from '~/commands/fields';
import { PARTIES } from '~/record/code-lists';
import { REASONED } from '~/record/provenance';
import type en from './locales/en.json';
import type { KeyAction } from './queries';

const { command, form } = inWordsOf<typeof en>('recommendations');
const KEY_ACTION = '/api/recommendations/programmes/{programme}/recommendations/{recommendation}/key-actions/{action}';

/** How addresses name a key action. */
export const pathOf = ({ programme }: Pick<Place, 'programme'>, { recommendation, code }: KeyAction) => ({
  programme,
  recommendation,
  action: code,
});

export const mergeKeyAction = command('post', `${KEY_ACTION}/links`, 'done.merge');

const progress = () =>
  form({
    command: command('post', `${KEY_ACTION}/progress`, 'done.progress'),
    label: 'steps.progress',
    send: 'record',
    fields: {
      status: choice('fields.status', ['planned', 'ongoing', 'not-stated'], (status) => `status.${status}`, {
        start: 'ongoing',
      }),
      comment: optional(area('fields.comment')),
      on: date('fields.on', { start: today() }),
    },
  });

const complete = () =>
  form({
    command: command('post', `${KEY_ACTION}/completion`, 'done.complete'),
    label: 'steps.complete',
    send: 'record',
    fields: {
      summary: area('fields.summary'),
      on: date('fields.doneOn', { start: today() }),
      evidence: evidence('common:evidence.document', 'report'),
    },
  });

const verify = () =>
  form({
    command: command('post', `${KEY_ACTION}/verification`, 'done.verify'),
    label: 'steps.verify',
    send: 'record',
    fields: {
      comment: optional(area('fields.comment')),
      on: date('fields.verifiedOn', { start: today() }),
    },
  });

const extend = ({ window }: KeyAction) =>
  form({
    command: command('post', `${KEY_ACTION}/due-date`, 'done.extend'),
    label: 'steps.extend',
    send: 'record',
    fields: {
      newEnd: date('fields.newEnd', { start: window?.end ?? '' }),
      reason: area('fields.reason'),
    },
  });

const drop = () =>
  form({
    command: command('post', `${KEY_ACTION}/drop`, 'done.drop'),
    label: 'steps.drop',
    send: 'record',
    fields: {
      reason: area('fields.reason'),
      on: date('fields.on', { start: today() }),
    },
  });

/** Every field holds what the key action says now. */
const correct = ({ text: words, responsible: { lead, collaborators, facilitator, asPrinted } }: KeyAction) =>
  form({
    command: command('post', `${KEY_ACTION}/correction`, 'done.correctKeyAction'),
    label: 'steps.correct',
    send: 'steps.correct',
    lead: 'correct.keyActionLead',
    columns: 2,
    fields: {
      'newValues.text': area('agree.text', { start: words }),
      'newValues.lead': code('agree.lead', PARTIES, { start: lead }),
      'newValues.facilitator': orNull(code('agree.facilitator', PARTIES, { start: facilitator ?? '' })),
      'newValues.collaborators': orNone(codes('agree.collaborators', PARTIES, { start: collaborators })),
      'newValues.responsibleAsPrinted': orNull(text('correct.responsibleAsPrinted', { start: asPrinted ?? '' })),
      ...REASONED,
    },
  });

/** What each step of a key action asks, and its correction. */
export const STEP_FORMS = { progress, complete, verify, extend, drop, correct };
