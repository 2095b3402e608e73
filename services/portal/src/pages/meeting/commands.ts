import { inWordsOf } from '~/record/describe';
import { area, group, oneOf, optional, radio, text } from '~/commands/fields';
import { OUTCOMES } from '~/record/decisions/OutcomeBadge';
import type { RecordedPack, Subject } from '~/record/meetings';
import type en from './locales/en.json';

const { command, form } = inWordsOf<typeof en>('meeting');
const MEETING = '/api/reviews/programmes/{programme}/meetings/{meeting}';

export const recordAttendance = command('post', `${MEETING}/attendance`, 'attendance.done');

export const correctAttendance = command('post', `${MEETING}/attendance/correction`, 'attendance.corrected');

/** @param id  by which the agenda and the decision name it */
export const putOwnMatter = (id: string) =>
  form({
    command: command('post', `${MEETING}/agenda`, 'agenda.ownDone'),
    label: 'agenda.own',
    fields: { title: text('agenda.ownTitle', { hint: 'agenda.ownHint' }) },
    body: ({ title }) => ({ title, subject: { service: 'reviews' as const, kind: 'matter', id } }),
  });

const lines = (typed = ''): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Decides on exactly the pack that lies before the meeting. */
export const takeDecision = (subject: Subject, { positions, digest }: RecordedPack, attendees: readonly string[]) =>
  form({
    command: command('post', `${MEETING}/decisions`, 'decide.done'),
    label: 'decide.send',
    isMarked: true,
    fields: {
      outcome: radio('decide.outcome', OUTCOMES, (outcome) => `record:decision.outcomes.${outcome}`),
      text: area('decide.text', { hint: 'decide.textHint' }),
      conditions: optional(area('decide.conditions', { hint: 'decide.conditionsHint' })),
      dissent: group(
        'decide.dissent',
        {
          organization: oneOf(
            'decide.dissentWho',
            attendees.map((value) => ({ value, label: value })),
            { start: attendees[0] },
          ),
          text: text('decide.dissentText'),
        },
        { add: 'decide.dissentAdd', remove: 'decide.dissentRemove' },
      ),
    },
    body: ({ conditions, dissent, ...decision }) => ({
      ...decision,
      subject,
      conditions: lines(conditions),
      ...(dissent.length > 0 && { dissent }),
      // The API's document calls them an object without saying of what.
      pack: { positions: positions as Record<string, never>, digest },
    }),
  });
