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
  reason,
  several,
  text,
} from '~/commands/fields';
import { OUTCOMES, PARTICIPANTS } from '~/record/code-lists';
import { inWordsOf } from '~/record/describe';
import { FROM_THE_START, PROVENANCE } from '~/record/provenance';
import type en from './locales/en.json';
import type { Indicator, PlannedLine } from './queries';
import { RESULTS } from './results-list';

const { command, fields, form } = inWordsOf<typeof en>('results');
const PLAN = '/api/activities/programmes/{programme}/work-plans/{year}';
const INDICATORS = '/api/activities/programmes/{programme}/indicators';
const ACTUALS = `${INDICATORS}/{indicator}/actuals` as const;

/** Why and from when something that was defined changes. */
const REASONED = fields({ ...PROVENANCE, reason: reason() });

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
    body: ({ lines: written, reason: because }) => ({ lines: written.map(inQuarters), reason: because }),
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

/** What is measured and how, beginning with what was defined before. */
const termsFrom = (of?: Indicator) =>
  fields({
    'terms.unit': text('indicator.unit', { start: of?.unit }),
    'terms.title': text('indicator.name', { isWide: true, start: of?.title }),
    result: code('indicator.measures', RESULTS, { isWide: true, start: of && resultOf(of) }),
    'terms.responsible': code('line.responsible', PARTICIPANTS, { isWide: true, start: of?.responsible }),
    'terms.baseline.value': orNull(
      decimal('indicator.baseline', { hint: 'actual.valueHint', start: of?.baseline.value ?? undefined }),
    ),
    'terms.target.value': orNull(
      decimal('indicator.target', { hint: 'indicator.targetHint', start: of?.target.value ?? undefined }),
    ),
    'terms.method': choice(
      'indicator.methodLabel',
      ['cumulative', 'periodic'],
      (value) => `indicator.method.${value}`,
      { start: of?.method ?? 'cumulative' },
    ),
    'terms.calculation': choice(
      'indicator.calculationLabel',
      ['sum', 'max', 'avg'],
      (value) => `indicator.calculation.${value}`,
      { start: of?.calculation ?? 'sum' },
    ),
  });

const resultOf = ({ outcome, output }: Indicator): string =>
  output === null ? `outcome ${outcome ?? ''}` : `output ${output}`;

/** The result that was chosen, as the service takes it: `output 2.3`. */
const measured = (result: string): { readonly outcome?: string; readonly output?: string } => {
  const [level, of] = result.split(' ') as ['outcome' | 'output', string];
  return { [level]: of };
};

const NAMES = { 'terms.output': 'result', 'terms.outcome': 'result' } as const;

export const defineIndicator = form({
  command: command('post', INDICATORS, 'done.define'),
  label: 'indicator.define',
  send: 'record',
  columns: 2,
  fields: { code: text('indicator.code', { placeholder: '2.3.a' }), ...termsFrom() },
  names: NAMES,
  body: ({ code: number, result, terms }) => ({
    code: number,
    terms: { ...terms, ...measured(result), disaggregation: [] },
  }),
});

/** Other terms for an indicator; the former ones stay in its history. */
export const reviseIndicator = (of: Indicator) =>
  form({
    command: command('put', `${INDICATORS}/{indicator}`, 'done.revise'),
    label: 'indicator.reviseOf',
    send: 'record',
    values: { code: of.indicator },
    columns: 2,
    fields: { ...termsFrom(of), ...REASONED },
    names: NAMES,
    body: ({ result, terms, ...why }) => ({
      ...why,
      terms: {
        ...terms,
        ...measured(result),
        baseline: { ...of.baseline, ...terms.baseline },
        target: { ...of.target, ...terms.target },
        disaggregation: of.disaggregation,
        ...(of.partOf === null ? {} : { partOf: of.partOf }),
        ...(of.site === null ? {} : { site: of.site }),
      },
    }),
  });

/** Another indicator goes on for both. */
export const mergeIndicator = ({ indicator }: Indicator, others: readonly Indicator[]) =>
  form({
    command: command('post', `${INDICATORS}/{indicator}/merger`, 'done.merge'),
    label: 'indicator.mergeOf',
    send: 'record',
    values: { code: indicator },
    fields: {
      into: oneOf(
        'indicator.into',
        others.map((other) => ({ value: other.indicator, label: `${other.indicator} ${other.title}` })),
      ),
      ...REASONED,
    },
  });

export const defineOutcome = form({
  command: command('post', '/api/activities/programmes/{programme}/outcomes', 'done.outcome'),
  label: 'framework.addOutcome',
  columns: 2,
  fields: {
    code: text('framework.number', { placeholder: '1' }),
    title: text('framework.resultTitle'),
    ...FROM_THE_START,
  },
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
    ...FROM_THE_START,
  },
});
