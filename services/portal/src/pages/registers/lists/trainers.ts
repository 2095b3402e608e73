import { choice, code, optional, orNull, text, whole } from '~/commands/fields';
import { PARTICIPANTS, SITES } from '~/record/code-lists';
import { type Trainers, trainersQuery } from '../queries';
import { PROVENANCE } from '~/record/provenance';
import { type List, rowAction } from '../shape';
import { ACT, ADD, command, form, wordOf } from './shared';

const KINDS = ['trainer', 'master-trainer', 'minority-trainer', 'professional-trainer', 'volunteer'] as const;

const TRAINERS = '/api/activities/programmes/{programme}/trainers';

const add = (own: string) =>
  form({
    command: command('post', TRAINERS, 'recorded'),
    ...ADD,
    fields: {
      kind: choice('fields.kind', KINDS, wordOf),
      topic: text('fields.topic'),
      organization: code('fields.organization', PARTICIPANTS, { start: own }),
      status: choice('fields.status', ['planned', 'trained', 'active'], wordOf),
      site: optional(code('fields.site', SITES)),
      count: orNull(whole('fields.count', { hint: 'countHint' })),
      women: orNull(whole('fields.women', { hint: 'countHint' })),
      men: orNull(whole('fields.men', { hint: 'countHint' })),
    },
  });

const recount = {
  label: 'actions.recount',
  formOf: ({ status, count, women, men }: Trainers) =>
    form({
      command: command('post', `${TRAINERS}/{group}/recount`, 'recorded'),
      label: 'actions.recount',
      ...ACT,
      fields: {
        status: choice('fields.status', ['planned', 'trained', 'active', 'disbanded'], wordOf, { start: status }),
        count: orNull(whole('fields.count', { hint: 'countHint', start: count ?? undefined })),
        women: orNull(whole('fields.women', { hint: 'countHint', start: women ?? undefined })),
        men: orNull(whole('fields.men', { hint: 'countHint', start: men ?? undefined })),
        ...PROVENANCE,
      },
    }),
};

export const trainers: List<Trainers> = {
  name: 'trainers',
  query: trainersQuery,
  keyOf: ({ group }) => group,
  narrowedBy: ({ kind }) => kind,
  cells: [
    { id: 'topic', as: 'plain', of: ({ topic }) => topic },
    { id: 'kind', as: 'word', of: ({ kind }) => kind },
    { id: 'status', as: 'word', of: ({ status }) => status },
    { id: 'lead', as: 'plain', of: ({ organization }) => organization },
    { id: 'site', as: 'plain', of: ({ site }) => site },
    { id: 'count', as: 'count', of: ({ count }) => count },
    { id: 'women', as: 'count', of: ({ women }) => women },
    { id: 'men', as: 'count', of: ({ men }) => men },
  ],
  add: { command: 'RecordTrainers', form: ({ own }) => add(own) },
  actions: [
    rowAction(recount, ({ group }: Trainers) => ({ group }), {
      command: 'RecountTrainers',
      owners: ({ organization }) => [organization],
    }),
  ],
};
