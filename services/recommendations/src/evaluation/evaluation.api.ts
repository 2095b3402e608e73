import {
  CalendarDate,
  Code,
  Codes,
  MomentPageQuery,
  Nested,
  NestedList,
  OneOf,
  RecordedRequest,
  Text,
  Texts,
  WholeNumber,
  commandRoutes,
} from '@concert/service-kit';
import { programmeList } from '@concert/programme-directory';
import { EvaluationRow } from '../views/evaluations/evaluation.view.js';
import { RateCriterion, RecordEvaluationStatement, RegisterEvaluation, TakeEvaluationStep } from './evaluation.js';
import { WindowDto } from '../recommendation/window.response.js';
import {
  type EvaluationKind,
  evaluationKinds,
  type EvaluationStep,
  evaluationSteps,
  type StatementKind,
  statementKinds,
} from './evaluation.js';

export class EvaluatorDto {
  @Text({ description: 'Part taken, never a name', example: 'international consultant' })
  role: string;

  @Code({ optional: true, description: 'Left out for an independent evaluator' })
  organization?: string;
}

export class RegisterEvaluationDto extends RecordedRequest {
  @Code({ example: 'mid-term' })
  code: string;

  @OneOf(evaluationKinds)
  kind: EvaluationKind;

  @NestedList(() => EvaluatorDto)
  evaluators: EvaluatorDto[];

  @Code({ nullable: true, description: 'Who ordered it; null when the document does not say' })
  commissioner: string | null;

  @Code({ nullable: true, description: 'Who manages it; null when the document does not say' })
  manager: string | null;

  @Nested(() => WindowDto)
  period: WindowDto;

  @CalendarDate({ optional: true })
  reportDate?: string;

  @Texts({ description: 'Steps such as desk review, interviews, site visits' })
  method: string[];

  @Texts({ description: 'What the evaluators could not see or do' })
  limits: string[];
}

export class RateCriterionDto extends RecordedRequest {
  @Text({ max: 80, example: 'relevance' })
  criterion: string;

  @WholeNumber({ min: 1, max: 10, description: 'Place on the scale, 1 for its first word' })
  score: number;

  @Texts({ description: 'Words of the scale, the lowest first' })
  scale: string[];
}

export class RecordEvaluationStatementDto extends RecordedRequest {
  @Code({ description: 'Unique in the evaluation', example: 'F1' })
  code: string;

  @OneOf(statementKinds)
  kind: StatementKind;

  @Text({ max: 5000 })
  text: string;

  @Text({ max: 80, optional: true, description: 'The criterion it speaks to', example: 'efficiency' })
  criterion?: string;

  @Code({
    optional: true,
    description: 'Code of another statement of the evaluation that says otherwise',
    example: 'C2',
  })
  contradicts?: string;

  @Text({ optional: true, description: 'What both speak of, such as a budget line' })
  about?: string;

  @Codes({ description: 'Numbers of the recommendations drawn from it; none when none was' })
  recommendations: string[];
}

export class TakeEvaluationStepDto extends RecordedRequest {
  @OneOf(evaluationSteps)
  step: EvaluationStep;

  @CalendarDate({ example: '2010-10-20' })
  on: string;

  @OneOf(['in-person', 'remote'])
  mode: 'in-person' | 'remote';

  @Texts({ description: "Names of the programme's sites" })
  sites: string[];

  @Codes({ description: 'Organizations that took part' })
  with: string[];

  @Text({ max: 2000, optional: true })
  comment?: string;
}

export class EvaluationsQuery extends MomentPageQuery {
  @OneOf(evaluationKinds, { optional: true })
  kind?: EvaluationKind;
}

const at = commandRoutes('programmes/:programme/evaluations', 'evaluations');

export const EvaluationController = at.controller('EvaluationController', [
  at.post('', RegisterEvaluation, RegisterEvaluationDto, {
    newIds: { id: 'evaluation' },
    data: ({ programme, id, effectiveDate: _, ...terms }) => ({ programme, id, terms }),
  }),
  at.post(':evaluation/ratings', RateCriterion, RateCriterionDto),
  at.post(':evaluation/statements', RecordEvaluationStatement, RecordEvaluationStatementDto, {
    newIds: { id: 'statement' },
    data: ({ programme, evaluation, id, effectiveDate, ...statement }) => ({
      ...{ programme, evaluation, id, effectiveDate },
      statement,
    }),
  }),
  at.post(':evaluation/steps', TakeEvaluationStep, TakeEvaluationStepDto, {
    data: ({ programme, evaluation, effectiveDate: _, ...taken }) => ({ programme, evaluation, taken }),
  }),
]);

export const evaluationsList = programmeList({
  path: 'evaluations',
  tag: 'evaluations',
  row: EvaluationRow,
  order: ['code'],
  query: EvaluationsQuery,
});
