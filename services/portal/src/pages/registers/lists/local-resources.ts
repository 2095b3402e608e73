import { area, choice, code, money, optional, text } from '~/commands/fields';
import { PARTICIPANTS, SITES } from '~/record/code-lists';
import { type LocalResources, localResourcesQuery } from '../queries';
import type { Asked, List } from '../shape';
import { ADD, command, form, LAYERS, wordOf } from './shared';

const add = ({ own, currency }: Asked) =>
  form({
    command: command('post', '/api/activities/programmes/{programme}/local-resources', 'recorded'),
    ...ADD,
    fields: {
      source: text('fields.source'),
      amount: money('fields.amount', currency),
      inKind: choice('fields.inKind', ['in-money', 'in-kind'], wordOf),
      purpose: area('fields.purpose'),
      layer: choice('fields.layer', LAYERS, wordOf),
      site: optional(code('fields.site', SITES)),
      lead: code('fields.lead', PARTICIPANTS, { start: own }),
    },
    body: ({ inKind, ...given }) => ({ ...given, inKind: inKind === 'in-kind' }),
  });

export const localResources: List<LocalResources> = {
  name: 'local-resources',
  query: localResourcesQuery,
  keyOf: ({ resources }) => resources,
  narrowedBy: ({ layer }) => layer,
  cells: [
    { id: 'source', as: 'plain', of: ({ source }) => source },
    { id: 'amount', as: 'money', of: ({ amount }) => amount },
    { id: 'inKind', as: 'word', of: ({ inKind }) => (inKind ? 'in-kind' : 'in-money') },
    { id: 'purpose', as: 'plain', of: ({ purpose }) => purpose },
    { id: 'layer', as: 'word', of: ({ layer }) => layer },
    { id: 'site', as: 'plain', of: ({ site }) => site },
    { id: 'lead', as: 'plain', of: ({ lead }) => lead },
    { id: 'on', as: 'day', of: ({ on }) => on },
  ],
  add: { command: 'RecordLocalResources', form: add },
};
