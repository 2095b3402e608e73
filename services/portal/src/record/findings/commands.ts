import { inWordsOf } from '~/record/describe';
import { area, code, reason } from '~/commands/fields';
import type { Finding } from '../budgets';
import { PARTICIPANTS } from '../code-lists';
import type en from '../locales/en.json';

const { command, form } = inWordsOf<typeof en>('record');
const FINDING = '/api/budgets/programmes/{programme}/findings/{finding}';

export const explainFinding = ({ explanation }: Finding) =>
  form({
    command: command('post', `${FINDING}/explanation`, 'finding.explained'),
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

export const assignFinding = ({ assignedTo }: Finding) =>
  form({
    command: command('post', `${FINDING}/assignment`, 'finding.assigned'),
    label: 'finding.assign',
    send: 'finding.send',
    fields: {
      organization: code('finding.assignTo', PARTICIPANTS, { needed: 'finding.assignTo', start: assignedTo ?? '' }),
    },
  });

export const acceptFinding = form({
  command: command('post', `${FINDING}/acceptance`, 'finding.accepted'),
  label: 'finding.accept',
  send: 'finding.send',
  lead: 'finding.acceptText',
  fields: { reason: reason() },
});

export const reopenFinding = form({
  command: command('post', `${FINDING}/reopening`, 'finding.reopened'),
  label: 'finding.reopen',
  send: 'finding.send',
  fields: { reason: reason() },
});
