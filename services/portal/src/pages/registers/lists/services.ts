import { area, choice, code, optional, text } from '~/commands/fields';
import { PARTICIPANTS, SITES } from '~/record/code-lists';
import { PROVENANCE } from '~/record/provenance';
import { type Service, servicesQuery } from '../queries';
import { type List, rowAction } from '../shape';
import { ACT, ADD, command, form, wordOf } from './shared';

const SERVICES = '/api/activities/programmes/{programme}/services';
const STATUSES = ['open', 'planned', 'closed-for-now'] as const;

const add = (own: string) =>
  form({
    command: command('post', SERVICES, 'recorded'),
    ...ADD,
    fields: {
      service: text('fields.service'),
      provider: text('fields.provider'),
      site: code('fields.site', SITES),
      audience: text('fields.audience'),
      opening: optional(text('fields.opening')),
      status: choice('fields.status', STATUSES, wordOf),
      lead: code('fields.lead', PARTICIPANTS, { start: own }),
    },
  });

const change = {
  label: 'actions.change',
  formOf: ({ status, ...of }: Service) =>
    form({
      command: command('post', `${SERVICES}/{entry}/change`, 'recorded'),
      label: 'actions.change',
      ...ACT,
      fields: {
        service: text('fields.service', { start: of.service }),
        provider: text('fields.provider', { start: of.provider }),
        site: code('fields.site', SITES, { start: of.site }),
        audience: text('fields.audience', { start: of.audience }),
        opening: optional(text('fields.opening', { start: of.opening ?? undefined })),
        status: choice('fields.status', STATUSES, wordOf, { start: status === 'withdrawn' ? undefined : status }),
        ...PROVENANCE,
      },
    }),
};

const withdraw = form({
  command: command('post', `${SERVICES}/{entry}/withdrawal`, 'recorded'),
  label: 'actions.withdraw',
  ...ACT,
  fields: { reason: area('fields.reason') },
});

const owners = ({ lead }: Service) => [lead];

export const services: List<Service> = {
  name: 'services',
  query: servicesQuery,
  keyOf: ({ entry }) => entry,
  narrowedBy: ({ status }) => status,
  cells: [
    { id: 'service', as: 'plain', of: ({ service }) => service },
    { id: 'provider', as: 'plain', of: ({ provider }) => provider },
    { id: 'site', as: 'plain', of: ({ site }) => site },
    { id: 'audience', as: 'plain', of: ({ audience }) => audience },
    { id: 'opening', as: 'plain', of: ({ opening }) => opening },
    { id: 'status', as: 'word', of: ({ status }) => status },
    { id: 'lead', as: 'plain', of: ({ lead }) => lead },
  ],
  add: { command: 'ListService', form: ({ own }) => add(own) },
  actions: [
    rowAction(change, ({ entry }: Service) => ({ entry }), {
      command: 'ChangeService',
      owners,
      isPossible: ({ status }) => status !== 'withdrawn',
    }),
    rowAction(withdraw, ({ entry }) => ({ entry }), {
      command: 'WithdrawService',
      owners,
      isPossible: ({ status }) => status !== 'withdrawn',
    }),
  ],
};
