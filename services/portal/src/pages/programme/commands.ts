import type { components } from '~/api/generated/concert';
import { inWordsOf } from '~/record/describe';
import {
  area,
  choice,
  code,
  codes,
  date,
  decimal,
  evidence,
  money,
  optional,
  orNone,
  text,
  whole,
  yesOrNo,
} from '~/commands/fields';
import { ORGANIZATIONS, PARTICIPANTS } from '~/record/code-lists';
import type { Programme } from '~/record/agencies';
import { FROM_THE_START, GROUNDS, PROVENANCE } from '~/record/provenance';
import type en from './locales/en.json';

const { command, fields, form } = inWordsOf<typeof en>('programme');
const PROGRAMME = '/api/agencies/programmes/{programme}';

export const requestExtension = ({ end }: Programme) =>
  form({
    command: command('post', `${PROGRAMME}/extensions`, 'extension.done'),
    label: 'extension.request',
    send: 'extension.send',
    fields: {
      newEnd: date('extension.newEnd', { min: end }),
      reason: area('extension.reason', { hint: 'extension.reasonHint' }),
    },
  });

export const stateTotalBudget = ({ currency, totalBudget }: Programme) =>
  form({
    command: command('put', `${PROGRAMME}/total-budget`, 'facts.budgetDone'),
    label: 'facts.stateBudget',
    columns: 2,
    fields: { totalBudget: money('facts.budget', currency, { start: totalBudget?.amount }), ...PROVENANCE },
  });

export const closeOperationally = form({
  command: command('post', `${PROGRAMME}/operational-closure`, 'close.doneOperationally'),
  label: 'close.operationally',
  lead: 'close.operationallyLead',
  fields: { date: date('close.day'), ...GROUNDS },
});

export const closeFinancially = form({
  command: command('post', `${PROGRAMME}/financial-closure`, 'close.doneFinancially'),
  label: 'close.financially',
  lead: 'close.financiallyLead',
  fields: { date: date('close.day'), ...GROUNDS },
});

const ROLES = [
  'participating-un-organization',
  'national-partner',
  'programme-management-office',
  'steering-committee',
  'administrative-agent',
  'convening-agent',
] as const;
const MOVEMENTS = ['not-stated', 'sending', 'receiving', 'both'] as const;
const LAYERS = ['national', 'provincial', 'municipal', 'county', 'community'] as const;

export const admitParticipant = form({
  command: command('post', `${PROGRAMME}/participants`, 'participants.done'),
  label: 'participants.admit',
  columns: 2,
  fields: {
    organization: code('participants.organization', ORGANIZATIONS, { hint: 'participants.organizationHint' }),
    role: choice('participants.role', ROLES, (role) => `participants.roles.${role}`),
    ...FROM_THE_START,
  },
});

export const renameOrganization = ({ organization, name }: Programme['participants'][number]) =>
  form({
    command: command('put', '/api/agencies/organizations/{organization}/name', 'participants.renamed'),
    label: 'participants.renameOf',
    send: 'participants.rename',
    values: { organization },
    fields: { name: text('participants.newName', { start: name }), ...PROVENANCE },
  });

export const recordSuccession = form({
  command: command('post', '/api/agencies/organizations/successions', 'participants.succeeded'),
  label: 'participants.recordSuccession',
  lead: 'participants.successionLead',
  columns: 2,
  fields: {
    from: code('participants.former', ORGANIZATIONS),
    to: code('participants.heir', ORGANIZATIONS),
    date: date('participants.heirFrom'),
    ...GROUNDS,
  },
});

export type Body = Programme['bodies'][number];

const KINDS = [
  'steering-committee',
  'management-committee',
  'management-office',
  'working-group',
  'provincial-committee',
  'theme-group',
  'roundtable',
  'expert-team',
] as const;

const bodyFields = ({ name, kind, members = [], coChairs = [], quorum = 1 }: Partial<Body> = {}) =>
  fields({
    name: text('bodies.name', { start: name }),
    kind: optional(choice('bodies.kind', KINDS, (each) => `bodies.kinds.${each}`, { start: kind ?? undefined })),
    members: codes('bodies.members', PARTICIPANTS, { start: members }),
    coChairs: orNone(codes('bodies.coChairs', PARTICIPANTS, { start: coChairs })),
    quorum: whole('bodies.quorumAsked', { min: 1, start: quorum }),
  });

export const constituteBody = form({
  command: command('post', `${PROGRAMME}/bodies`, 'bodies.done'),
  label: 'bodies.constitute',
  columns: 2,
  fields: { body: text('bodies.code', { placeholder: 'NSC' }), ...bodyFields(), ...FROM_THE_START },
});

/** Other members, another chair or another quorum; what the body is for stays. */
export const reconstituteBody = (body: Body) =>
  form({
    command: command('put', `${PROGRAMME}/bodies/{body}`, 'bodies.reconstituted'),
    label: 'bodies.reconstituteOf',
    send: 'bodies.reconstitute',
    values: { body: body.body },
    columns: 2,
    fields: { ...bodyFields(body), ...PROVENANCE },
    body: (values) => ({
      ...values,
      oversees: [...body.oversees],
      ...(body.output === null ? {} : { output: body.output }),
      ...(body.site === null ? {} : { site: body.site }),
    }),
  });

export const addSite = form({
  command: command('post', `${PROGRAMME}/sites`, 'sites.done'),
  label: 'sites.add',
  columns: 2,
  fields: {
    site: text('sites.name'),
    movement: choice('sites.movement', MOVEMENTS, (movement) => `movements.${movement}`),
    layer: optional(choice('sites.layer', LAYERS, (layer) => `layers.${layer}`)),
    ...FROM_THE_START,
  },
});

/** The rules of the programme, beginning with those in force. */
export const adoptPolicySet = ({ currency, policySet }: Programme) =>
  form({
    command: command('put', `${PROGRAMME}/policy-set`, 'rules.done'),
    label: 'rules.adopt',
    lead: 'rules.adoptLead',
    columns: 2,
    fields: {
      releaseThreshold: decimal('rules.threshold', { start: policySet?.releaseThreshold ?? '70' }),
      releaseBasis: choice('rules.basis', ['last-tranche', 'cumulative'], (basis) => `rules.basisAsked.${basis}`, {
        start: policySet?.releaseBasis ?? 'last-tranche',
      }),
      committedDefinition: choice('rules.definition', ['inclusive', 'outstanding'], (is) => `rules.definitions.${is}`, {
        start: policySet?.committedDefinition ?? 'inclusive',
      }),
      includeAdvance: yesOrNo('rules.advance', { start: policySet?.includeAdvance ?? false }),
      'revisionThresholds.pmcLimit': money('rules.limit', currency, {
        start: policySet?.revisionThresholds.pmcLimit?.amount,
      }),
      'revisionThresholds.pmcShare': decimal('rules.share', {
        start: policySet?.revisionThresholds.pmcShare ?? undefined,
      }),
      'revisionThresholds.pmcEndorses': yesOrNo('rules.endorses', {
        start: policySet?.revisionThresholds.pmcEndorses ?? false,
      }),
      months: optional(
        whole('rules.months', { min: 1, start: policySet?.extensionLimits?.months, hint: 'rules.monthsHint' }),
      ),
      times: optional(whole('rules.times', { min: 1, start: policySet?.extensionLimits?.times })),
      ...PROVENANCE,
    },
    names: { extensionLimits: 'months', 'extensionLimits.months': 'months', 'extensionLimits.times': 'times' },
    body: ({ months, times, ...rules }) => ({
      ...rules,
      // One without the other is refused by the service, at its field.
      ...(months === undefined && times === undefined
        ? {}
        : { extensionLimits: { months: months ?? 0, times: times ?? 0 } }),
    }),
  });

const NOTE = fields({ note: optional(area('around.note')) });

export const linkProgramme = form({
  command: command('post', `${PROGRAMME}/links`, 'around.linked'),
  label: 'around.link',
  columns: 2,
  fields: {
    kind: choice('around.kind', ['antecedent', 'phase', 'sister'], (kind) => `around.links.${kind}`),
    to: text('around.to', { hint: 'around.toHint' }),
    ...NOTE,
    ...PROVENANCE,
  },
});

export const unlinkProgramme = form({
  command: command('post', `${PROGRAMME}/links/{kind}/{to}/end`, 'around.unlinked'),
  label: 'around.unlink',
  fields: PROVENANCE,
});

export const alignProgramme = form({
  command: command('post', `${PROGRAMME}/alignments`, 'around.aligned'),
  label: 'around.align',
  columns: 2,
  fields: {
    framework: text('around.framework', { hint: 'around.frameworkHint' }),
    reference: text('around.reference', { hint: 'around.referenceHint' }),
    ...NOTE,
    ...PROVENANCE,
  },
});

type Attribute = components['schemas']['agencies.AttributeResponse'];
export type Source = Attribute['sources'][number];

const ATTRIBUTES = [
  'title',
  'start',
  'end',
  'total-budget',
  'status',
  'participating-un-organizations',
  'national-partners',
  'cities',
  'direct-beneficiaries',
  'indirect-beneficiaries',
] as const;

export const recordAssertion = form({
  command: command('post', `${PROGRAMME}/assertions`, 'registers.recorded'),
  label: 'registers.record',
  lead: 'registers.recordLead',
  columns: 2,
  fields: {
    attribute: choice('registers.attribute', ATTRIBUTES, (attribute) => `registers.attributes.${attribute}`),
    value: text('registers.value', { hint: 'registers.valueHint' }),
    evidence: evidence('common:evidence.document', 'register'),
    reason: GROUNDS.reason,
  },
});

export const withdrawAssertion = ({ value }: Source) =>
  form({
    command: command('post', `${PROGRAMME}/assertions/{assertion}/withdrawal`, 'registers.withdrawn'),
    label: 'registers.withdrawOf',
    send: 'registers.withdraw',
    values: { value },
    fields: PROVENANCE,
  });
