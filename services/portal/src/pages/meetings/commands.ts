import { inWordsOf } from '~/record/describe';
import { date, oneOf } from '~/commands/fields';
import type en from './locales/en.json';

const { command, form } = inWordsOf<typeof en>('meetings');
const MEETINGS = '/api/reviews/programmes/{programme}/meetings';

export const putOnAgenda = command('post', `${MEETINGS}/{meeting}/agenda`, 'agenda.done');

interface Body {
  readonly body: string;
  readonly name: string;
}

/** Calls a body together; its agenda is open from then on. */
export const conveneMeeting = (bodies: readonly Body[]) =>
  form({
    command: command('post', `${MEETINGS}/convened`, 'convene.done'),
    label: 'convene.title',
    send: 'convene.send',
    columns: 2,
    fields: {
      body: oneOf(
        'columns.body',
        bodies.map(({ body, name }) => ({ value: body, label: `${body} – ${name}` })),
        { start: (bodies.find(({ body }) => body === 'NSC') ?? bodies[0])?.body },
      ),
      date: date('columns.date', { needed: 'convene.needed' }),
    },
  });
