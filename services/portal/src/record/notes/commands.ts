import { inWordsOf } from '~/record/describe';
import { area, hidden, oneOf, type Option } from '~/commands/fields';
import type en from './locales/en.json';

const { command, form } = inWordsOf<typeof en>('record/notes');

export const shareNote = command('post', '/api/views/{participant}/notes/{note}/sharing', 'nowShared');

const PROGRAMME = '*';

interface NoteTerms {
  readonly programme: string;
  readonly organization: string;
  /** What can be chosen beside the programme as a whole. */
  readonly figures: readonly Option[];
  /** Where it is known already. */
  readonly figure?: string;
}

/** A note, private until it is shared. */
export const writeNote = ({ programme, organization, figures, figure }: NoteTerms) =>
  form({
    command: command('post', '/api/views/{participant}/notes', 'written'),
    label: 'write',
    send: 'keep',
    values: { organization },
    fields: {
      about:
        figure === undefined
          ? oneOf('about', [{ value: PROGRAMME, word: 'kinds.programme' }, ...figures], { start: PROGRAMME })
          : hidden<string>(figure),
      text: area('note', { hint: 'privateHint', needed: 'saySomething' }),
    },
    body: ({ about, text }) => ({
      programme,
      text,
      about: about === PROGRAMME ? { kind: 'programme', id: programme } : { kind: 'figure', id: about },
    }),
  });
