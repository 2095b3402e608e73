import { inWordsOf } from '~/record/describe';
import { area, code, reason } from '~/commands/fields';
import type { Finding } from '../budgets';
import { PARTICIPANTS } from '../code-lists';
import type en from '../locales/en.json';

const { command, form } = inWordsOf<typeof en>('record');

const EXPLAINED = {
  agencies: '/api/agencies/programmes/{programme}/findings/{finding}',
  activities: '/api/activities/programmes/{programme}/findings/{finding}',
  budgets: '/api/budgets/programmes/{programme}/findings/{finding}',
  recommendations: '/api/recommendations/programmes/{programme}/findings/{finding}',
} as const;

/** What the programme says of itself is explained, or closes when it is corrected. */
const DECIDED = {
  activities: '/api/activities/programmes/{programme}/findings/{finding}',
  budgets: '/api/budgets/programmes/{programme}/findings/{finding}',
  recommendations: '/api/recommendations/programmes/{programme}/findings/{finding}',
} as const;

/** Services that raise findings. */
export type Raising = keyof typeof EXPLAINED;
type Deciding = keyof typeof DECIDED;

export const isDecidedIn = (service: Raising): service is Deciding => service in DECIDED;

export const explainFinding = (service: Raising, { explanation }: Finding) =>
  form({
    command: command('post', `${EXPLAINED[service]}/explanation`, 'finding.explained'),
    label: 'finding.explain',
    send: 'finding.send',
    fields: {
      explanation: area('finding.explanation', {
        hint: 'finding.explanationHint',
        needed: 'common:form.needsReason',
        start: explanation ?? '',
        isFocused: true,
      }),
    },
  });

export const assignFinding = (service: Deciding, { assignedTo }: Finding) =>
  form({
    command: command('post', `${DECIDED[service]}/assignment`, 'finding.assigned'),
    label: 'finding.assign',
    send: 'finding.send',
    fields: {
      organization: code('finding.assignTo', PARTICIPANTS, { needed: 'finding.assignTo', start: assignedTo ?? '' }),
    },
  });

export const acceptFinding = (service: Deciding) =>
  form({
    command: command('post', `${DECIDED[service]}/acceptance`, 'finding.accepted'),
    label: 'finding.accept',
    send: 'finding.send',
    lead: 'finding.acceptText',
    fields: { reason: reason() },
  });

export const reopenFinding = (service: Deciding) =>
  form({
    command: command('post', `${DECIDED[service]}/reopening`, 'finding.reopened'),
    label: 'finding.reopen',
    send: 'finding.send',
    fields: { reason: reason() },
  });
