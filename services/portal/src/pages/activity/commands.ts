import { inWordsOf } from '~/record/describe';
import { today } from '~/moment/today';
import { area, choice, date, optional, orNull, text, whole } from '~/commands/fields';
import type { Activity } from '~/record/activities';
import type en from './locales/en.json';

const { command, fields, form } = inWordsOf<typeof en>('activity');
const ACTIVITY = '/api/activities/programmes/{programme}/activities/{activity}';

/** The day where the person is, when the form opens: the service's own "today" is that of UTC. */
const onDay = () => fields({ effectiveDate: optional(date('fields.on', { hint: 'fields.onHint', start: today() })) });
const { reason, horizon } = fields({
  reason: area('fields.reason', { needed: 'needs.reason' }),
  horizon: choice('fields.horizon', ['immediate', 'medium-term', 'long-term'], (value) => `horizon.${value}`, {
    start: 'immediate',
  }),
});
const windowOf = ({ window: { start, end } }: Activity) =>
  fields({
    'window.start': date('fields.start', { needed: 'needs.day', start }),
    'window.end': date('fields.end', { needed: 'needs.day', start: end }),
  });

const schedule = (activity: Activity) =>
  form({
    command: command('post', `${ACTIVITY}/schedule`, 'steps.schedule.done'),
    label: 'steps.schedule.name',
    lead: 'steps.schedule.explanation',
    columns: 2,
    fields: { ...windowOf(activity), ...onDay() },
  });

const start = () =>
  form({
    command: command('post', `${ACTIVITY}/start`, 'steps.start.done'),
    label: 'steps.start.name',
    lead: 'steps.start.explanation',
    fields: onDay(),
  });

const complete = () =>
  form({
    command: command('post', `${ACTIVITY}/completion`, 'steps.complete.done'),
    label: 'steps.complete.name',
    lead: 'steps.complete.explanation',
    fields: onDay(),
  });

const reschedule = (activity: Activity) =>
  form({
    command: command('post', `${ACTIVITY}/rescheduling`, 'steps.reschedule.done'),
    label: 'steps.reschedule.name',
    lead: 'steps.reschedule.explanation',
    columns: 2,
    fields: { ...windowOf(activity), horizon, reason, ...onDay() },
  });

const modality = (activity: Activity) =>
  form({
    command: command('post', `${ACTIVITY}/modality`, 'steps.modality.done'),
    label: 'steps.modality.name',
    lead: 'steps.modality.explanation',
    columns: 2,
    fields: {
      modality: text('fields.modality', { needed: 'needs.modality', start: activity.modality ?? '', isWide: true }),
      formerReach: orNull(whole('fields.formerReach')),
      reach: orNull(whole('fields.reach')),
      horizon,
      reason,
      ...onDay(),
    },
  });

const suspend = () =>
  form({
    command: command('post', `${ACTIVITY}/suspension`, 'steps.suspend.done'),
    label: 'steps.suspend.name',
    lead: 'steps.suspend.explanation',
    fields: { reason, ...onDay() },
  });

const resume = () =>
  form({
    command: command('post', `${ACTIVITY}/resumption`, 'steps.resume.done'),
    label: 'steps.resume.name',
    lead: 'steps.resume.explanation',
    fields: onDay(),
  });

/** What each step of an activity asks. */
export const STEP_FORMS = { schedule, start, complete, reschedule, modality, suspend, resume };
