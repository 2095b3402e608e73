import { area, choice, code, orNull, whole } from '~/commands/fields';
import { PERIODS, SCOPES } from '~/record/code-lists';
import { beneficiariesQuery } from '~/record/activities';
import type { BeneficiaryCount } from '../queries';
import { ownersOf } from '~/record/scope';
import { type List, rowAction } from '../shape';
import { ACT, ADD, command, fields, form, wordOf } from './shared';

const BENEFICIARIES = '/api/activities/programmes/{programme}/beneficiaries';
const GROUPS = ['institutions', 'women', 'girls', 'men', 'boys'] as const;
type Group = (typeof GROUPS)[number];

/** How many of each group, beginning with what was counted before. */
const counted = (cells: BeneficiaryCount['cells'] = []) => {
  const about = (asked: Group) => ({
    hint: 'countHint' as const,
    start: cells.find(({ group }) => group === asked)?.count ?? undefined,
  });
  return fields({
    institutions: orNull(whole('fields.institutions', about('institutions'))),
    women: orNull(whole('fields.women', about('women'))),
    girls: orNull(whole('fields.girls', about('girls'))),
    men: orNull(whole('fields.men', about('men'))),
    boys: orNull(whole('fields.boys', about('boys'))),
  });
};

const add = (own: string) =>
  form({
    command: command('post', BENEFICIARIES, 'recorded'),
    ...ADD,
    fields: {
      period: code('fields.period', PERIODS),
      scope: code('fields.scope', SCOPES, { start: own }),
      reach: choice('fields.reach', ['direct', 'indirect'], wordOf),
      ...counted(),
    },
    body: ({ period, scope, reach, ...counts }) => ({
      period,
      scope,
      reach,
      cells: GROUPS.map((group) => ({ group, count: counts[group] })),
    }),
  });

/** Groups that the form does not ask about stay as they were counted. */
const isAsked = ({ group }: BeneficiaryCount['cells'][number]): boolean => GROUPS.some((asked) => asked === group);

const restate = {
  label: 'actions.restate',
  formOf: ({ cells }: BeneficiaryCount) =>
    form({
      command: command('post', `${BENEFICIARIES}/{scope}/{period}/{reach}/restatement`, 'recorded'),
      label: 'actions.restate',
      ...ACT,
      fields: { ...counted(cells), reason: area('fields.reason') },
      body: ({ reason, ...counts }) => ({
        reason,
        cells: [...GROUPS.map((group) => ({ group, count: counts[group] })), ...cells.filter((cell) => !isAsked(cell))],
      }),
    }),
};

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
  actions: [
    rowAction(restate, ({ scope, period, reach }: BeneficiaryCount) => ({ scope, period, reach }), {
      command: 'RestateBeneficiaries',
      owners: ({ scope }) => ownersOf(scope),
    }),
  ],
};
