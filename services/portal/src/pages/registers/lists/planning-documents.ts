import { area, choice, code, optional, text } from '~/commands/fields';
import { PARTICIPANTS, SITES } from '~/record/code-lists';
import { PROVENANCE } from '~/record/provenance';
import { type PlanningDocument, planningDocumentsQuery } from '../queries';
import { type List, rowAction } from '../shape';
import { ACT, ADD, command, fields, form, LAYERS, wordOf } from './shared';

const DOCUMENTS = '/api/activities/programmes/{programme}/planning-documents';
const KINDS = [
  'logical-framework',
  'programme',
  'research-programme',
  'work-plan',
  'small-project-plan',
  'action-plan',
  'outreach-plan',
  'scaling-up-plan',
  'sustainability-plan',
  'policy-advice',
  'baseline-survey',
  'intervention-plan',
  'phase-design',
  'evaluation-plan',
  'monitoring-tool',
] as const;

const about = (of: Partial<PlanningDocument>, own?: string) =>
  fields({
    kind: choice('fields.kind', KINDS, wordOf, { start: of.kind }),
    title: text('fields.title', { start: of.title }),
    status: choice('fields.status', ['draft', 'final', 'in-force'], wordOf, { start: of.status }),
    responsible: code('fields.lead', PARTICIPANTS, { start: of.responsible ?? own }),
    site: optional(code('fields.site', SITES, { start: of.site ?? undefined })),
    layer: optional(choice('fields.layer', LAYERS, wordOf, { start: of.layer ?? undefined })),
    targetGroup: optional(text('fields.audience', { start: of.targetGroup ?? undefined })),
    text: optional(area('fields.description', { start: of.text ?? undefined })),
    ...PROVENANCE,
  });

const add = (own: string) => form({ command: command('post', DOCUMENTS, 'recorded'), ...ADD, fields: about({}, own) });

/** What the form does not ask stays as the document has it. */
const revise = {
  label: 'actions.revise',
  formOf: (of: PlanningDocument) =>
    form({
      command: command('put', `${DOCUMENTS}/{document}`, 'recorded'),
      label: 'actions.revise',
      ...ACT,
      fields: about(of),
      body: (revised) => ({
        ...revised,
        ...(of.level === null ? {} : { level: of.level }),
        ...(of.parent === null ? {} : { parent: of.parent }),
        ...(of.derivedFrom === null ? {} : { derivedFrom: of.derivedFrom }),
        ...(of.inPlace === null ? {} : { inPlace: of.inPlace }),
        ...(of.pages === null ? {} : { pages: of.pages }),
        annexes: of.annexes,
        audience: of.audience,
        panel: of.panel,
        delivery: of.delivery,
        analyses: of.analyses,
        fundingSources: of.fundingSources,
        statements: of.statements,
      }),
    }),
};

/** Frameworks, plans, surveys and tools, from the programme down to a small project. */
export const planningDocuments: List<PlanningDocument> = {
  name: 'planning-documents',
  query: planningDocumentsQuery,
  keyOf: ({ document }) => document,
  narrowedBy: ({ kind }) => kind,
  cells: [
    { id: 'title', as: 'plain', of: ({ title }) => title },
    { id: 'kind', as: 'word', of: ({ kind }) => kind },
    { id: 'status', as: 'word', of: ({ status }) => status },
    { id: 'lead', as: 'plain', of: ({ responsible }) => responsible },
    { id: 'site', as: 'plain', of: ({ site }) => site },
    { id: 'layer', as: 'word', of: ({ layer }) => layer },
  ],
  add: { command: 'RecordPlanningDocument', form: ({ own }) => add(own) },
  actions: [
    rowAction(revise, ({ document }: PlanningDocument) => ({ document }), {
      command: 'RevisePlanningDocument',
      owners: ({ responsible }) => [responsible],
    }),
  ],
};
