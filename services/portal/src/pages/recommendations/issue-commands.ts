import { area, choice, code, codes, date, optional, orNone, orNull, reason, text, yesOrNo } from '~/commands/fields';
import { PARTIES, RECOMMENDATIONS } from '~/record/code-lists';
import { inWordsOf } from '~/record/describe';
import { PROVENANCE, REASONED } from '~/record/provenance';
import type en from './locales/en.json';
import type { Recommendation } from './queries';

const { command, form } = inWordsOf<typeof en>('recommendations');
const RECOMMENDATION = '/api/recommendations/programmes/{programme}/recommendations';

export const issueRecommendation = form({
  command: command('post', RECOMMENDATION, 'done.issue'),
  label: 'issue.label',
  columns: 2,
  fields: {
    code: text('issue.code', { hint: 'issue.codeHint', placeholder: '1' }),
    parent: optional(code('issue.parent', RECOMMENDATIONS)),
    title: text('issue.title', { isWide: true }),
    text: area('issue.text'),
    addressees: orNone(codes('issue.addressees', PARTIES)),
    ...PROVENANCE,
  },
});

/** Every field holds what the recommendation says now. */
export const correctRecommendation = ({
  code: number,
  title,
  text: words,
  addressees,
  addresseesAsPrinted,
}: Recommendation) =>
  form({
    command: command('post', `${RECOMMENDATION}/{recommendation}/correction`, 'done.correct'),
    label: 'correct.label',
    send: 'correct.send',
    lead: 'correct.lead',
    values: { code: number },
    columns: 2,
    fields: {
      'newValues.title': text('issue.title', { start: title, isWide: true }),
      'newValues.text': area('issue.text', { start: words }),
      'newValues.addressees': orNone(codes('issue.addressees', PARTIES, { start: addressees })),
      'newValues.addresseesAsPrinted': orNull(text('correct.asPrinted', { start: addresseesAsPrinted ?? '' })),
      ...REASONED,
    },
  });

const DISPOSITIONS = ['accepted', 'partially-accepted', 'rejected', 'not-stated'] as const;

/** How management answers it. */
export const respondTo = ({ code: number, disposition, response }: Recommendation) =>
  form({
    command: command('post', `${RECOMMENDATION}/{recommendation}/response`, 'done.respond'),
    label: 'respond.label',
    send: 'respond.send',
    values: { code: number },
    columns: 2,
    fields: {
      disposition: choice('respond.disposition', DISPOSITIONS, (each) => `disposition.${each}`, {
        start: disposition ?? undefined,
      }),
      text: area('respond.text', { start: response?.text }),
      ...PROVENANCE,
    },
  });

const STATED = ['accepted', 'partially-accepted', 'rejected'] as const;

/** Whether a recommendation is accepted, where the response had words only. */
export const stateDisposition = ({ code: number }: Recommendation) =>
  form({
    command: command('post', `${RECOMMENDATION}/{recommendation}/disposition`, 'done.state'),
    label: 'stateDisposition.label',
    send: 'stateDisposition.send',
    lead: 'stateDisposition.lead',
    values: { code: number },
    fields: {
      disposition: choice('respond.disposition', STATED, (each) => `disposition.${each}`),
      ...PROVENANCE,
      reason: reason(),
    },
  });

export const agreeKeyAction = ({ code: number }: Recommendation) =>
  form({
    command: command('post', `${RECOMMENDATION}/{recommendation}/key-actions`, 'done.agree'),
    label: 'agree.label',
    send: 'agree.send',
    values: { code: number },
    columns: 2,
    fields: {
      code: optional(text('agree.code', { hint: 'agree.codeHint', placeholder: `${number}.1` })),
      lead: code('agree.lead', PARTIES),
      text: area('agree.text'),
      start: optional(date('agree.start', { hint: 'agree.windowHint' })),
      end: optional(date('agree.end')),
      collaborators: orNone(codes('agree.collaborators', PARTIES)),
      facilitator: optional(code('agree.facilitator', PARTIES)),
      costed: yesOrNo('agree.costed'),
      budget: optional(text('agree.budget', { hint: 'agree.budgetHint' })),
      ...PROVENANCE,
    },
    names: { window: 'start', 'window.start': 'start', 'window.end': 'end' },
    body: ({ start, end, ...agreed }) => ({
      ...agreed,
      // One day without the other is refused by the service, at its field.
      ...(start === undefined && end === undefined ? {} : { window: { start: start ?? '', end: end ?? '' } }),
    }),
  });
