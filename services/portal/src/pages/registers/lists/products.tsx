import {
  area,
  choice,
  code,
  codes,
  group,
  hidden,
  inList,
  optional,
  orNone,
  orNull,
  text,
  whole,
} from '~/commands/fields';
import { OUTPUTS, PARTICIPANTS, SITES } from '~/record/code-lists';
import { PROVENANCE, REASONED } from '~/record/provenance';
import { CorrectedTitle } from '../CorrectedTitle';
import { PrintRuns } from '../PrintRuns';
import { productsQuery } from '~/record/activities';
import type { Product } from '../queries';
import { type List, rowAction } from '../shape';
import { ACT, ADD, command, fields, form, NOTE, wordOf } from './shared';

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

const codesIn = (languages: string): string[] => languages.split(/[\s,，]+/).filter(Boolean);

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
      languages: codesIn(languages),
      outputs,
    }),
  });

/** Every field holds what the product says now. */
const correct = {
  label: 'actions.correct',
  formOf: ({ title, kind, languages, outputs, lead, description, address }: Product) =>
    form({
      command: command('post', `${PRODUCTS}/{product}/correction`, 'recorded'),
      label: 'actions.correct',
      ...ACT,
      fields: {
        'newValues.title': text('fields.title', { start: title }),
        'newValues.kind': choice('fields.kind', KINDS, wordOf, { start: kind as (typeof KINDS)[number] }),
        'newValues.languages': text('fields.language', { start: languages.join(', ') }),
        'newValues.outputs': orNone(codes('fields.output', OUTPUTS, { start: outputs })),
        'newValues.lead': code('fields.lead', PARTICIPANTS, { start: lead }),
        'newValues.description': orNull(area('fields.description', { start: description ?? '' })),
        'newValues.address': orNull(text('fields.address', { start: address ?? '' })),
        ...REASONED,
      },
      body: ({ newValues: { languages, ...said }, ...why }) => ({
        ...why,
        newValues: { ...said, ...(languages !== undefined && { languages: codesIn(languages) }) },
      }),
    }),
};

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

const distribute = form({
  command: command('post', `${PRODUCTS}/{product}/distributions`, 'recorded'),
  label: 'actions.distribute',
  ...ACT,
  fields: {
    site: code('fields.site', SITES),
    copies: orNull(whole('fields.copies', { hint: 'countHint' })),
    to: optional(text('fields.recipients')),
    ...PROVENANCE,
  },
});

const reuse = form({
  command: command('post', `${PRODUCTS}/{product}/reuse`, 'recorded'),
  label: 'actions.reuse',
  ...ACT,
  fields: { output: code('fields.output', OUTPUTS), ...NOTE, ...PROVENANCE },
});

/** The print run that was recorded last, its parts and its total. */
const correctPrint = {
  label: 'actions.correctPrint',
  formOf: ({ printRuns }: Product) =>
    form({
      command: command('post', `${PRODUCTS}/{product}/print-runs/{printRun}/correction`, 'recorded'),
      label: 'actions.correctPrint',
      ...ACT,
      fields: {
        parts: group('', fields({ name: text('fields.part'), copies: whole('fields.copies') }), {
          columns: 2,
          add: 'addPart',
          remove: 'removePart',
          start: (printRuns.at(-1)?.parts ?? []).map(({ name, copies }) => ({ name, copies: String(copies) })),
        }),
        total: whole('fields.total', { start: printRuns.at(-1)?.total }),
        reason: area('fields.reason'),
      },
    }),
};

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
    { id: 'title', as: 'shown', of: ({ title }) => title, show: (product) => <CorrectedTitle of={product} /> },
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
    rowAction(
      correctPrint,
      ({ product, printRuns }: Product) => ({ product, printRun: printRuns.at(-1)?.printRun ?? '' }),
      {
        command: 'CorrectPrintRun',
        owners,
        isPossible: ({ printRuns }) => printRuns.length > 0,
      },
    ),
    rowAction(distribute, pathOf, { command: 'DistributeProduct', owners }),
    rowAction(reuse, pathOf, { command: 'ReuseProduct', owners }),
    rowAction(correct, pathOf, { command: 'CorrectProduct', owners }),
    rowAction(finalise, pathOf, {
      command: 'ChangeProductStatus',
      owners,
      isPossible: ({ status }) => status === 'draft',
    }),
  ],
};
