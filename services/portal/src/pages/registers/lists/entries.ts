import { area, choice, code, date, inList, optional, text } from '~/commands/fields';
import { PARTICIPANTS, SITES } from '~/record/code-lists';
import { type Entry, entriesQuery } from '../queries';
import { type List, rowAction } from '../shape';
import { ACT, ADD, command, form, NOTE, wordOf } from './shared';

const REGISTER = '/api/activities/programmes/{programme}/register';
const KINDS = [
  'mission',
  'training',
  'event',
  'meeting',
  'research',
  'web-presence',
  'communication',
  'knowledge',
  'replication',
  'policy-influence',
  'procedure',
  'artefact',
  'report',
  'translation',
  'training-assessment',
  'procedure-review',
  'evaluation-step',
  'monitoring-tool',
] as const;
const STATUSES = ['planned', 'draft', 'in-use', 'submitted', 'adopted', 'done', 'dropped'] as const;

const add = (own: string) =>
  form({
    command: command('post', REGISTER, 'recorded'),
    ...ADD,
    fields: {
      kind: choice('fields.kind', KINDS, wordOf),
      title: text('fields.title'),
      byWhom: inList(code('fields.byWhom', PARTICIPANTS, { start: own })),
      status: optional(choice('fields.status', STATUSES, wordOf)),
      site: optional(code('fields.site', SITES)),
      from: optional(date('fields.from')),
      to: optional(date('fields.to')),
      description: optional(area('fields.description')),
      address: optional(text('fields.address')),
    },
  });

const followUp = form({
  command: command('post', `${REGISTER}/{entry}/follow-up`, 'recorded'),
  label: 'actions.followUp',
  ...ACT,
  fields: { status: choice('fields.status', STATUSES, wordOf), ...NOTE },
});

export const entries: List<Entry> = {
  name: 'entries',
  query: entriesQuery,
  keyOf: ({ entry }) => entry,
  narrowedBy: ({ kind }) => kind,
  cells: [
    { id: 'title', as: 'plain', of: ({ title }) => title },
    { id: 'kind', as: 'word', of: ({ kind }) => kind },
    { id: 'status', as: 'word', of: ({ status }) => status },
    { id: 'from', as: 'day', of: ({ from }) => from },
    { id: 'site', as: 'plain', of: ({ site }) => site },
    { id: 'byWhom', as: 'plain', of: ({ byWhom }) => byWhom.join(', ') },
    { id: 'reached', as: 'count', of: ({ reached }) => reached?.count ?? null },
  ],
  add: { command: 'RecordRegisterEntry', form: ({ own }) => add(own) },
  actions: [
    rowAction(followUp, ({ entry }) => ({ entry }), {
      command: 'FollowUpRegisterEntry',
      owners: ({ byWhom }) => byWhom,
    }),
  ],
};
