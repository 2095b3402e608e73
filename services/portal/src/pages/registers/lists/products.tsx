import { area, choice, code, hidden, inList, optional, text, whole } from '~/commands/fields';
import { OUTPUTS, PARTICIPANTS } from '~/record/code-lists';
import { PrintRuns } from '../PrintRuns';
import { productsQuery } from '~/record/activities';
import type { Product } from '../queries';
import { type List, rowAction } from '../shape';
import { ACT, ADD, command, form, NOTE, wordOf } from './shared';

const PRODUCTS = '/api/activities/programmes/{programme}/products';
const KINDS = [
  'training-package',
  'research',
  'guideline',
  'policy-advice',
  'brochure',
  'media',
  'list',
  'other',
] as const;

const add = (own: string) =>
  form({
    command: command('post', PRODUCTS, 'recorded'),
    ...ADD,
    fields: {
      title: text('fields.title'),
      kind: choice('fields.kind', KINDS, wordOf),
      status: choice('fields.status', ['draft', 'final'], wordOf),
      languages: text('fields.language'),
      outputs: optional(inList(code('fields.output', OUTPUTS))),
      lead: code('fields.lead', PARTICIPANTS, { start: own }),
      description: optional(area('fields.description')),
      address: optional(text('fields.address')),
    },
    body: ({ languages, outputs = [], ...product }) => ({
      ...product,
      languages: languages.split(/[\s,，]+/).filter(Boolean),
      outputs,
    }),
  });

const share = form({
  command: command('post', `${PRODUCTS}/{product}/sharing`, 'recorded'),
  label: 'actions.share',
  ...ACT,
  fields: { withProgramme: text('fields.withProgramme'), ...NOTE },
});

const print = form({
  command: command('post', `${PRODUCTS}/{product}/print-runs`, 'recorded'),
  label: 'actions.print',
  ...ACT,
  fields: {
    part: text('fields.part'),
    copies: whole('fields.copies', { hint: 'countHint' }),
    ...NOTE,
  },
  body: ({ part, copies, ...printed }) => ({ ...printed, parts: [{ name: part, copies }], total: copies }),
});

const finalise = form({
  command: command('post', `${PRODUCTS}/{product}/status`, 'recorded'),
  label: 'actions.finalise',
  send: 'record',
  fields: { status: hidden('final'), ...NOTE },
});

const owners = ({ lead }: Product) => [lead];
const pathOf = ({ product }: Product) => ({ product });

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
  add: { command: 'RegisterProduct', form: ({ own }) => add(own) },
  actions: [
    rowAction(share, pathOf, { command: 'ShareProduct', owners }),
    rowAction(print, pathOf, { command: 'RecordPrintRun', owners }),
    rowAction(finalise, pathOf, {
      command: 'ChangeProductStatus',
      owners,
      isPossible: ({ status }) => status === 'draft',
    }),
  ],
};
