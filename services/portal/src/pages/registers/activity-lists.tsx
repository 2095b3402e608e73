import { api } from '~/api/client';
import { PrintRuns } from './PrintRuns';
import {
  type BeneficiaryCount,
  beneficiariesQuery,
  type Entry,
  entriesQuery,
  type LocalResources,
  localResourcesQuery,
  type Product,
  productsQuery,
  type Service,
  servicesQuery,
  type SmallProject,
  smallProjectsQuery,
  type Trainers,
  trainersQuery,
} from './queries';
import type { Field, List, RowAction } from './shape';

const LAYERS = ['national', 'provincial', 'municipal', 'county', 'community'] as const;
const ENTRY_KINDS = [
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
const ENTRY_STATUSES = ['planned', 'draft', 'in-use', 'submitted', 'adopted', 'done', 'dropped'] as const;

const text = (name: string, isNeeded = true): Field => ({ name, as: 'text', isNeeded });
const area = (name: string, isNeeded = true): Field => ({ name, as: 'area', isNeeded });
const choice = (name: string, options: NonNullable<Field['options']>, isNeeded = true): Field => ({
  name,
  as: 'choice',
  options,
  isNeeded,
});
const LEAD = choice('lead', 'participants');
const NOTE = area('note', false);

/** Coordinators enter their own; the programme office enters on behalf of others. */
const enters = (role: string): boolean => role === 'coordinator' || role === 'pmo';
const isOf =
  <Row,>(owner: (row: Row) => string | readonly string[]): RowAction<Row>['may'] =>
  (row, { organization, role }) =>
    role === 'pmo' || (role === 'coordinator' && [owner(row)].flat().includes(organization));

const whole = (value: string | undefined): number | null => (value === undefined ? null : Number(value));
const path = (programme: string) => ({ path: { programme } });

export const products: List<Product> = {
  name: 'products',
  query: productsQuery,
  keyOf: ({ product }) => product,
  narrowedBy: ({ kind }) => kind,
  cells: [
    { id: 'title', as: 'plain', of: ({ title }) => title },
    { id: 'kind', as: 'word', of: ({ kind }) => kind },
    { id: 'status', as: 'word', of: ({ status }) => status },
    { id: 'lead', as: 'plain', of: ({ lead }) => lead },
    { id: 'outputs', as: 'plain', of: ({ outputs, reusedFor }) => [...outputs, ...reusedFor].join(', ') || null },
    {
      id: 'printRuns',
      as: 'shown',
      of: ({ copiesPrinted }) => (copiesPrinted === 0 ? '' : String(copiesPrinted)),
      show: (product) => <PrintRuns of={product} />,
    },
    {
      id: 'sharedWith',
      as: 'plain',
      of: ({ sharedWith }) => sharedWith.map(({ withProgramme }) => withProgramme).join(', ') || null,
    },
  ],
  add: {
    may: enters,
    fields: [
      text('title'),
      choice('kind', [
        'training-package',
        'research',
        'guideline',
        'policy-advice',
        'brochure',
        'media',
        'list',
        'other',
      ]),
      choice('status', ['draft', 'final']),
      text('language'),
      choice('output', 'outputs', false),
      LEAD,
      area('description', false),
      text('address', false),
    ],
    send: ({ programme, values: { language = '', output, ...values } }, headers) =>
      api.POST('/api/activities/programmes/{programme}/products', {
        params: path(programme),
        body: {
          ...values,
          languages: language.split(/[\s,，]+/).filter(Boolean),
          outputs: output ? [output] : [],
        } as never,
        headers,
      }),
  },
  actions: [
    {
      name: 'share',
      may: isOf(({ lead }) => lead),
      fields: [text('withProgramme'), NOTE],
      send: ({ product }, { programme, values }, headers) =>
        api.POST('/api/activities/programmes/{programme}/products/{product}/sharing', {
          params: { path: { programme, product } },
          body: values as never,
          headers,
        }),
    },
    {
      name: 'print',
      may: isOf(({ lead }) => lead),
      fields: [text('part'), { name: 'copies', as: 'count', isNeeded: true }, NOTE],
      send: ({ product }, { programme, values: { part = '', copies, ...values } }, headers) =>
        api.POST('/api/activities/programmes/{programme}/products/{product}/print-runs', {
          params: { path: { programme, product } },
          body: { ...values, parts: [{ name: part, copies: Number(copies) }], total: Number(copies) },
          headers,
        }),
    },
    {
      name: 'finalise',
      may: (row, person) => row.status === 'draft' && isOf<Product>(({ lead }) => lead)(row, person),
      fields: [NOTE],
      send: ({ product }, { programme, values }, headers) =>
        api.POST('/api/activities/programmes/{programme}/products/{product}/status', {
          params: { path: { programme, product } },
          body: { ...values, status: 'final' },
          headers,
        }),
    },
  ],
};

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
  add: {
    may: enters,
    fields: [
      text('service'),
      text('provider'),
      choice('site', 'sites'),
      text('audience'),
      text('opening', false),
      choice('status', ['open', 'planned', 'closed-for-now']),
      LEAD,
    ],
    send: ({ programme, values }, headers) =>
      api.POST('/api/activities/programmes/{programme}/services', {
        params: path(programme),
        body: values as never,
        headers,
      }),
  },
  actions: [
    {
      name: 'withdraw',
      may: (row, person) => row.status !== 'withdrawn' && isOf<Service>(({ lead }) => lead)(row, person),
      fields: [area('reason')],
      send: ({ entry }, { programme, values }, headers) =>
        api.POST('/api/activities/programmes/{programme}/services/{entry}/withdrawal', {
          params: { path: { programme, entry } },
          body: values as never,
          headers,
        }),
    },
  ],
};

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
  add: {
    may: enters,
    fields: [
      choice('kind', ENTRY_KINDS),
      text('title'),
      choice('byWhom', 'participants'),
      choice('status', ENTRY_STATUSES, false),
      choice('site', 'sites', false),
      { name: 'from', as: 'day' },
      { name: 'to', as: 'day' },
      area('description', false),
      text('address', false),
    ],
    send: ({ programme, values: { byWhom = '', ...values } }, headers) =>
      api.POST('/api/activities/programmes/{programme}/register', {
        params: path(programme),
        body: { ...values, byWhom: [byWhom] } as never,
        headers,
      }),
  },
  actions: [
    {
      name: 'followUp',
      may: isOf(({ byWhom }) => byWhom),
      fields: [choice('status', ENTRY_STATUSES), NOTE],
      send: ({ entry }, { programme, values }, headers) =>
        api.POST('/api/activities/programmes/{programme}/register/{entry}/follow-up', {
          params: { path: { programme, entry } },
          body: values as never,
          headers,
        }),
    },
  ],
};

export const smallProjects: List<SmallProject> = {
  name: 'small-projects',
  query: smallProjectsQuery,
  keyOf: ({ smallProject }) => smallProject,
  narrowedBy: ({ status }) => status,
  cells: [
    { id: 'title', as: 'plain', of: ({ title }) => title },
    { id: 'status', as: 'word', of: ({ status }) => status },
    { id: 'partner', as: 'plain', of: ({ partner }) => partner },
    { id: 'lead', as: 'plain', of: ({ lead }) => lead },
    { id: 'site', as: 'plain', of: ({ site }) => site },
    { id: 'layer', as: 'word', of: ({ layer }) => layer },
    { id: 'from', as: 'day', of: ({ window }) => window.start },
    { id: 'to', as: 'day', of: ({ window }) => window.end },
    { id: 'grant', as: 'money', of: ({ grant }) => grant },
  ],
  add: {
    may: enters,
    fields: [
      text('title'),
      area('purpose'),
      text('partner'),
      LEAD,
      choice('site', 'sites'),
      choice('layer', LAYERS),
      choice('output', 'outputs', false),
      { name: 'from', as: 'day', isNeeded: true },
      { name: 'to', as: 'day', isNeeded: true },
      { name: 'grant', as: 'amount' },
    ],
    send: ({ programme, currency, values: { from = '', to = '', grant, ...values } }, headers) =>
      api.POST('/api/activities/programmes/{programme}/small-projects', {
        params: path(programme),
        body: {
          ...values,
          window: { start: from, end: to },
          grant: grant ? { amount: grant, currency } : null,
        } as never,
        headers,
      }),
  },
  actions: [
    {
      name: 'approve',
      may: ({ status, recordedBy }, { organization, role }) =>
        status === 'planned' && (role === 'pmo' || role === 'pmc') && recordedBy !== organization,
      fields: [NOTE],
      send: ({ smallProject }, { programme, values }, headers) =>
        api.POST('/api/activities/programmes/{programme}/small-projects/{smallProject}/approval', {
          params: { path: { programme, smallProject } },
          body: values,
          headers,
        }),
    },
    {
      name: 'start',
      may: (row, person) => row.status === 'approved' && isOf<SmallProject>(({ lead }) => lead)(row, person),
      fields: [NOTE],
      send: ({ smallProject }, { programme, values }, headers) =>
        api.POST('/api/activities/programmes/{programme}/small-projects/{smallProject}/start', {
          params: { path: { programme, smallProject } },
          body: values,
          headers,
        }),
    },
    {
      name: 'report',
      may: (row, person) =>
        (row.status === 'running' || row.status === 'reported') && isOf<SmallProject>(({ lead }) => lead)(row, person),
      fields: [area('process'), area('outcome')],
      send: ({ smallProject }, { programme, values: { process = '', outcome = '' } }, headers) =>
        api.POST('/api/activities/programmes/{programme}/small-projects/{smallProject}/reports', {
          params: { path: { programme, smallProject } },
          body: { process, outcome, values: [] },
          headers,
        }),
    },
    {
      name: 'close',
      may: (row, person) => row.status === 'reported' && isOf<SmallProject>(({ lead }) => lead)(row, person),
      fields: [NOTE],
      send: ({ smallProject }, { programme, values }, headers) =>
        api.POST('/api/activities/programmes/{programme}/small-projects/{smallProject}/closure', {
          params: { path: { programme, smallProject } },
          body: values,
          headers,
        }),
    },
  ],
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
  add: {
    may: enters,
    fields: [
      choice('kind', ['trainer', 'master-trainer', 'minority-trainer', 'professional-trainer', 'volunteer']),
      text('topic'),
      choice('organization', 'participants'),
      choice('status', ['planned', 'trained', 'active']),
      choice('site', 'sites', false),
      { name: 'count', as: 'count' },
      { name: 'women', as: 'count' },
      { name: 'men', as: 'count' },
    ],
    send: ({ programme, values: { count, women, men, ...values } }, headers) =>
      api.POST('/api/activities/programmes/{programme}/trainers', {
        params: path(programme),
        body: { ...values, count: whole(count), women: whole(women), men: whole(men) } as never,
        headers,
      }),
  },
};

const GROUPS = ['institutions', 'women', 'girls', 'men', 'boys'] as const;

export const beneficiaries: List<BeneficiaryCount> = {
  name: 'beneficiaries',
  query: beneficiariesQuery,
  keyOf: ({ report }) => report,
  narrowedBy: ({ reach }) => reach,
  cells: [
    { id: 'period', as: 'plain', of: ({ period }) => period },
    { id: 'scope', as: 'word', of: ({ scope }) => scope },
    { id: 'reach', as: 'word', of: ({ reach }) => reach },
    { id: 'persons', as: 'count', of: ({ persons }) => persons },
    { id: 'female', as: 'count', of: ({ female }) => female },
    { id: 'male', as: 'count', of: ({ male }) => male },
    {
      id: 'institutions',
      as: 'count',
      of: ({ cells }) => cells.find(({ group }) => group === 'institutions')?.count ?? null,
    },
  ],
  add: {
    may: enters,
    fields: [
      choice('period', 'periods'),
      choice('scope', 'scopes'),
      choice('reach', ['direct', 'indirect']),
      ...GROUPS.map((name): Field => ({ name, as: 'count' })),
    ],
    send: ({ programme, values }, headers) =>
      api.POST('/api/activities/programmes/{programme}/beneficiaries', {
        params: path(programme),
        body: {
          period: values['period'] ?? '',
          scope: values['scope'] ?? '',
          reach: values['reach'] as 'direct',
          cells: GROUPS.map((group) => ({ group, count: whole(values[group]) })),
        },
        headers,
      }),
  },
};

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
  add: {
    may: enters,
    fields: [
      text('source'),
      { name: 'amount', as: 'amount', isNeeded: true },
      choice('inKind', ['in-money', 'in-kind']),
      area('purpose'),
      choice('layer', LAYERS),
      choice('site', 'sites', false),
      LEAD,
    ],
    send: ({ programme, currency, values: { amount = '', inKind, ...values } }, headers) =>
      api.POST('/api/activities/programmes/{programme}/local-resources', {
        params: path(programme),
        body: { ...values, amount: { amount, currency }, inKind: inKind === 'in-kind' } as never,
        headers,
      }),
  },
};
