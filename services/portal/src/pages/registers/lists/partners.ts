import { area, choice, code, date, optional } from '~/commands/fields';
import { ORGANIZATIONS } from '~/record/code-lists';
import { PROVENANCE } from '~/record/provenance';
import { type Partner, partnersQuery } from '../queries';
import { type List, rowAction } from '../shape';
import { ACT, ADD, command, form, LAYERS, wordOf } from './shared';

const PARTNERS = '/api/agencies/programmes/{programme}/partners';
const ROLES = [
  'lead-national',
  'implementing',
  'research',
  'training',
  'advisory',
  'service-provider',
  'donor',
] as const;

const add = form({
  command: command('post', PARTNERS, 'recorded'),
  ...ADD,
  fields: {
    organization: code('fields.organization', ORGANIZATIONS),
    role: choice('fields.role', ROLES, wordOf),
    layer: optional(choice('fields.layer', LAYERS, wordOf)),
    note: optional(area('fields.note')),
  },
});

const endPartnership = form({
  command: command('post', `${PARTNERS}/{organization}/end`, 'recorded'),
  label: 'actions.endPartnership',
  ...ACT,
  fields: { date: date('fields.date'), reason: area('fields.reason') },
});

const change = {
  label: 'actions.change',
  formOf: ({ role, layer, note }: Partner) =>
    form({
      command: command('put', `${PARTNERS}/{organization}`, 'recorded'),
      label: 'actions.change',
      ...ACT,
      fields: {
        role: choice('fields.role', ROLES, wordOf, { start: role }),
        layer: optional(choice('fields.layer', LAYERS, wordOf, { start: layer ?? undefined })),
        note: optional(area('fields.note', { start: note ?? undefined })),
        ...PROVENANCE,
      },
    }),
};

export const partners: List<Partner> = {
  name: 'partners',
  query: partnersQuery,
  keyOf: ({ organization, role }) => `${organization} ${role}`,
  narrowedBy: ({ role }) => role,
  cells: [
    { id: 'organization', as: 'plain', of: ({ organization, name }) => `${organization} · ${name}` },
    { id: 'kind', as: 'word', of: ({ kind }) => kind },
    { id: 'role', as: 'word', of: ({ role }) => role },
    { id: 'layer', as: 'word', of: ({ layer }) => layer },
    { id: 'since', as: 'day', of: ({ since }) => since },
    { id: 'until', as: 'day', of: ({ until }) => until },
    { id: 'note', as: 'plain', of: ({ note }) => note },
  ],
  add: { command: 'RegisterPartner', form: () => add },
  actions: [
    rowAction(change, ({ organization }: Partner) => ({ organization }), {
      command: 'ChangePartner',
      isPossible: ({ until }) => until === null,
    }),
    rowAction(endPartnership, ({ organization }) => ({ organization }), {
      command: 'EndPartnership',
      isPossible: ({ until }) => until === null,
    }),
  ],
};
