import {
  area,
  choice,
  code,
  decimal,
  group,
  hidden,
  money,
  oneOf,
  optional,
  orNull,
  several,
  text,
} from '~/commands/fields';
import { OUTCOMES, PARTICIPANTS } from '~/record/code-lists';
import { inWordsOf } from '~/record/describe';
import type en from './locales/en.json';
import type { Indicator, PlannedLine } from './queries';
import { RESULTS } from './results-list';

const { command, fields, form } = inWordsOf<typeof en>('results');
const PLAN = '/api/activities/programmes/{programme}/work-plans/{year}';
const INDICATORS = '/api/activities/programmes/{programme}/indicators';
const ACTUALS = `${INDICATORS}/{indicator}/actuals` as const;

export const submitPlan = command('post', `${PLAN}/submission`, 'done.submitPlan');

const lineIn = (currency: string) =>
  fields({
    activity: optional(hidden()),
    line: text('line.code'),
    title: text('line.title'),
    responsible: code('line.responsible', PARTICIPANTS),
    budget: orNull(money('line.budget', currency)),
    quarters: several(
      'line.quarters',
      (['1', '2', '3', '4'] as const).map((value) => ({ value, word: 'quarter.name', values: { quarter: value } })),
      { isWide: true },
    ),
  });

const linesOf = (lines: readonly PlannedLine[], currency: string) =>
  group('line.number', lineIn(currency), {
    columns: 2,
    add: 'line.add',
    remove: 'line.remove',
    start: lines.map(({ quarters, budget, ...line }) => ({
      ...line,
      quarters: quarters.map(String),
      budget: budget?.amount ?? '',
    })),
  });

const inQuarters = <Line extends { readonly quarters: readonly string[] }>({ quarters, ...line }: Line) => ({
  ...line,
  quarters: quarters.map(Number).sort(),
});

interface PlanTerms {
  readonly year: number;
  readonly currency: string;
  readonly lines: readonly PlannedLine[];
}

export const draftPlan = ({ year, currency, lines }: PlanTerms) =>
  form({
    command: command('put', `${PLAN}/draft`, 'done.plan'),
    label: 'plan.title',
    send: 'record',
    values: { year },
    fields: { lines: linesOf(lines, currency) },
    body: ({ lines: written }) => ({ lines: written.map(inQuarters) }),
  });

/** Another version of a plan in force, and why. */
export const amendPlan = ({ year, currency, lines }: PlanTerms) =>
  form({
    command: command('post', `${PLAN}/amendment`, 'done.plan'),
    label: 'plan.title',
    send: 'record',
    values: { year },
    fields: { lines: linesOf(lines, currency), reason: area('plan.reason') },
    body: ({ lines: written, reason }) => ({ lines: written.map(inQuarters), reason }),
  });

export const approveActual = command('post', `${ACTUALS}/{period}/approval`, 'done.approve');

export const returnActual = form({
  command: command('post', `${ACTUALS}/{period}/return`, 'done.return'),
  label: 'actual.return',
  fields: { reason: area('actual.reason') },
});

export const submitActual = ({ indicator, unit }: Indicator, periods: readonly string[]) =>
  form({
    command: command('post', ACTUALS, 'done.submit'),
    label: 'indicator.submitOf',
    send: 'indicator.submit',
    values: { code: indicator, unit },
    columns: 2,
    fields: {
      period: oneOf(
        'actual.period',
        periods.map((value) => ({ value, label: value })),
      ),
      value: orNull(decimal('actual.valueIn', { hint: 'actual.valueHint' })),
      note: optional(area('actual.note')),
    },
    body: (figure) => ({ ...figure, groups: [] }),
  });

export const defineIndicator = form({
  command: command('post', INDICATORS, 'done.define'),
  label: 'indicator.define',
  send: 'record',
  columns: 2,
  fields: {
    code: text('indicator.code', { placeholder: '2.3.a' }),
    'terms.unit': text('indicator.unit'),
    'terms.title': text('indicator.name', { isWide: true }),
    result: code('indicator.measures', RESULTS, { isWide: true }),
    'terms.responsible': code('line.responsible', PARTICIPANTS, { isWide: true }),
    'terms.baseline.value': orNull(decimal('indicator.baseline', { hint: 'actual.valueHint' })),
    'terms.target.value': orNull(decimal('indicator.target', { hint: 'indicator.targetHint' })),
    'terms.method': choice(
      'indicator.methodLabel',
      ['cumulative', 'periodic'],
      (value) => `indicator.method.${value}`,
      {
        start: 'cumulative',
      },
    ),
    'terms.calculation': choice(
      'indicator.calculationLabel',
      ['sum', 'max', 'avg'],
      (value) => `indicator.calculation.${value}`,
      { start: 'sum' },
    ),
  },
  names: { 'terms.output': 'result', 'terms.outcome': 'result' },
  body: ({ code: number, result, terms }) => {
    const [level, of] = result.split(' ') as ['outcome' | 'output', string];
    return { code: number, terms: { ...terms, [level]: of, disaggregation: [] } };
  },
});

export const defineOutcome = form({
  command: command('post', '/api/activities/programmes/{programme}/outcomes', 'done.outcome'),
  label: 'framework.addOutcome',
  columns: 2,
  fields: { code: text('framework.number', { placeholder: '1' }), title: text('framework.resultTitle') },
});

export const defineOutput = form({
  command: command('post', '/api/activities/programmes/{programme}/outputs', 'done.output'),
  label: 'framework.addOutput',
  columns: 2,
  fields: {
    outcome: code('framework.ofOutcome', OUTCOMES),
    code: text('framework.number', { placeholder: '1.1' }),
    title: text('framework.resultTitle'),
    lead: optional(code('framework.leadOf', PARTICIPANTS)),
  },
});
