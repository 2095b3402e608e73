import { choice, code, orNull, whole } from '~/commands/fields';
import { PERIODS, SCOPES } from '~/record/code-lists';
import { beneficiariesQuery } from '~/record/activities';
import type { BeneficiaryCount } from '../queries';
import type { List } from '../shape';
import { ADD, command, fields, form, wordOf } from './shared';

const COUNTED = fields({
  institutions: orNull(whole('fields.institutions', { hint: 'countHint' })),
  women: orNull(whole('fields.women', { hint: 'countHint' })),
  girls: orNull(whole('fields.girls', { hint: 'countHint' })),
  men: orNull(whole('fields.men', { hint: 'countHint' })),
  boys: orNull(whole('fields.boys', { hint: 'countHint' })),
});
const GROUPS = ['institutions', 'women', 'girls', 'men', 'boys'] as const;

const add = (own: string) =>
  form({
    command: command('post', '/api/activities/programmes/{programme}/beneficiaries', 'recorded'),
    ...ADD,
    fields: {
      period: code('fields.period', PERIODS),
      scope: code('fields.scope', SCOPES, { start: own }),
      reach: choice('fields.reach', ['direct', 'indirect'], wordOf),
      ...COUNTED,
    },
    body: ({ period, scope, reach, ...counts }) => ({
      period,
      scope,
      reach,
      cells: GROUPS.map((group) => ({ group, count: counts[group] })),
    }),
  });

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
  add: { command: 'ReportBeneficiaries', form: ({ own }) => add(own) },
};
