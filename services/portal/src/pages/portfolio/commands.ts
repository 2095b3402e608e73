import { choice, date, money, optional, text } from '~/commands/fields';
import { inWordsOf } from '~/record/describe';
import type en from './locales/en.json';

const { command, form } = inWordsOf<typeof en>('portfolio');

const KINDS = ['un', 'government', 'research', 'civil-society', 'private', 'donor', 'fund', 'office'] as const;
const MODALITIES = ['pass-through', 'pooled', 'parallel'] as const;
/** What a programme is kept in until it says otherwise. */
const CURRENCY = 'USD';

export const registerOrganization = form({
  command: command('post', '/api/agencies/organizations', 'organization.done'),
  label: 'organization.register',
  columns: 2,
  fields: {
    code: text('organization.code', { hint: 'organization.codeHint', placeholder: 'ILO' }),
    name: text('organization.name'),
    kind: choice('organization.kind', KINDS, (kind) => `organization.kinds.${kind}`),
  },
});

export const establishProgramme = form({
  command: command('post', '/api/agencies/programmes', 'establish.done'),
  label: 'establish.label',
  columns: 2,
  fields: {
    code: text('establish.code', { hint: 'establish.codeHint', placeholder: 'MDGF-1880' }),
    shortName: optional(text('establish.shortName')),
    title: text('establish.title', { isWide: true }),
    start: date('establish.start'),
    end: date('establish.end'),
    modality: choice('establish.modality', MODALITIES, (modality) => `establish.modalities.${modality}`),
    totalBudget: optional(money('establish.totalBudget', CURRENCY, { hint: 'establish.budgetHint' })),
    fund: optional(text('establish.fund')),
    country: optional(text('establish.country', { hint: 'establish.countryHint', placeholder: 'CN' })),
  },
});
