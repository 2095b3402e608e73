import type { components } from '~/api/generated/concert';
import { area, choice, code, codes, date, group, oneOf, optional, orNone, orNull, text } from '~/commands/fields';
import { ORGANIZATIONS, PARTIES, RECOMMENDATIONS, SITES } from '~/record/code-lists';
import { inWordsOf } from '~/record/describe';
import { PROVENANCE } from '~/record/provenance';
import type en from './locales/en.json';

export type Evaluation = components['schemas']['recommendations.EvaluationRow'];

const { command, fields, form } = inWordsOf<typeof en>('recommendations');
const EVALUATIONS = '/api/recommendations/programmes/{programme}/evaluations';

/** What was written line by line. */
const linesOf = (written: string | undefined): string[] =>
  (written ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const EVALUATOR = fields({
  role: text('evaluation.role', { hint: 'evaluation.roleHint' }),
  organization: optional(code('evaluation.organization', ORGANIZATIONS)),
});

export const registerEvaluation = form({
  command: command('post', EVALUATIONS, 'done.evaluation'),
  label: 'evaluation.register',
  columns: 2,
  fields: {
    code: text('evaluation.code', { placeholder: 'MTE' }),
    kind: choice('evaluation.kind', ['mid-term', 'final', 'thematic', 'joint'], (kind) => `evaluation.kinds.${kind}`),
    'period.start': date('evaluation.from'),
    'period.end': date('evaluation.to'),
    reportDate: optional(date('evaluation.reportDate')),
    commissioner: orNull(code('evaluation.commissioner', PARTIES)),
    manager: orNull(code('evaluation.manager', PARTIES, { hint: 'evaluation.managerHint' })),
    evaluators: group('evaluation.evaluator', EVALUATOR, {
      columns: 2,
      add: 'evaluation.addEvaluator',
      remove: 'evaluation.removeEvaluator',
    }),
    method: optional(area('evaluation.method', { hint: 'evaluation.linesHint' })),
    limits: optional(area('evaluation.limits', { hint: 'evaluation.linesHint' })),
    ...PROVENANCE,
  },
  body: ({ method, limits, ...registered }) => ({ ...registered, method: linesOf(method), limits: linesOf(limits) }),
});

const CRITERIA = ['relevance', 'coherence', 'effectiveness', 'efficiency', 'impact', 'sustainability'] as const;
const SCORES = ['1', '2', '3', '4', '5'] as const;
/** Words of the scale, the lowest first, as they stand on the record. */
const SCALE = ['unsatisfactory', 'fair', 'good', 'very good', 'excellent'];

export const rateCriterion = form({
  command: command('post', `${EVALUATIONS}/{evaluation}/ratings`, 'done.rating'),
  label: 'evaluation.rate',
  columns: 2,
  fields: {
    criterion: choice('evaluation.criterion', CRITERIA, (criterion) => `evaluation.criteria.${criterion}`),
    score: choice('evaluation.score', SCORES, (score) => `evaluation.scores.${score}`),
    ...PROVENANCE,
  },
  body: ({ score, ...rated }) => ({ ...rated, score: Number(score), scale: SCALE }),
});

const STATEMENTS = ['finding', 'conclusion', 'lesson', 'good-practice'] as const;

export const recordStatement = ({ statements }: Evaluation) =>
  form({
    command: command('post', `${EVALUATIONS}/{evaluation}/statements`, 'done.statement'),
    label: 'evaluation.state',
    columns: 2,
    fields: {
      code: text('evaluation.statementCode', { placeholder: 'F1' }),
      kind: choice('evaluation.statementKind', STATEMENTS, (kind) => `evaluation.statements.${kind}`),
      text: area('evaluation.statement'),
      criterion: optional(choice('evaluation.criterion', CRITERIA, (criterion) => `evaluation.criteria.${criterion}`)),
      contradicts: optional(
        oneOf(
          'evaluation.contradicts',
          statements.map((each) => ({ value: each.code, label: `${each.code} ${each.text.slice(0, 60)}` })),
        ),
      ),
      recommendations: orNone(codes('evaluation.ledTo', RECOMMENDATIONS)),
      ...PROVENANCE,
    },
  });

const STEPS = [
  'desk-review',
  'interviews',
  'evaluation-instrument',
  'site-visits',
  'stakeholder-workshop',
  'data-collection',
] as const;

export const takeStep = form({
  command: command('post', `${EVALUATIONS}/{evaluation}/steps`, 'done.step'),
  label: 'evaluation.takeStep',
  columns: 2,
  fields: {
    step: choice('evaluation.step', STEPS, (step) => `evaluation.steps.${step}`),
    on: date('fields.on'),
    mode: choice('evaluation.mode', ['in-person', 'remote'], (mode) => `evaluation.modes.${mode}`),
    sites: orNone(codes('evaluation.sites', SITES)),
    with: orNone(codes('evaluation.with', PARTIES)),
    comment: optional(area('fields.comment')),
    ...PROVENANCE,
  },
});
