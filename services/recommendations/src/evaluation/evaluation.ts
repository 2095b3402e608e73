import { Command, type DomainEvent, type Evolution, rejection, Unknown } from '@concert/event-sourcing';
import { isWindow, type Window } from '@concert/reference-data';

export const evaluationKinds = ['mid-term', 'final', 'thematic', 'joint'] as const;
export type EvaluationKind = (typeof evaluationKinds)[number];

/** What is told of an evaluation when it is registered. Evaluators are told by part and organization, never by name. */
export interface EvaluationTerms {
  code: string;
  kind: EvaluationKind;
  evaluators: readonly { role: string; organization?: string }[];
  commissioner: string | null;
  manager: string | null;
  period: Window;
  reportDate?: string;
  method: readonly string[];
  limits: readonly string[];
}

export type EvaluationRegistered = DomainEvent<'EvaluationRegistered', { evaluation: string } & EvaluationTerms>;
export type EvaluationCriterionRated = DomainEvent<
  'EvaluationCriterionRated',
  { evaluation: string; criterion: string; score: number; scale: readonly string[] }
>;
export const statementKinds = ['finding', 'conclusion', 'lesson', 'good-practice'] as const;
export type StatementKind = (typeof statementKinds)[number];

/** What an evaluation says, and the recommendations drawn from it. */
export interface Statement {
  code: string;
  kind: StatementKind;
  text: string;
  criterion?: string;
  /** Code of another statement that says otherwise, and what both speak of. */
  contradicts?: string;
  about?: string;
  /** Numbers of the recommendations. */
  recommendations: readonly string[];
}

export const evaluationSteps = [
  'desk-review',
  'interviews',
  'evaluation-instrument',
  'site-visits',
  'stakeholder-workshop',
  'data-collection',
] as const;
export type EvaluationStep = (typeof evaluationSteps)[number];

/** A part of the evaluators' work; `sites` are the programme's, `with` organizations that took part. */
export interface StepTaken {
  step: EvaluationStep;
  on: string;
  mode: 'in-person' | 'remote';
  sites: readonly string[];
  with: readonly string[];
  comment?: string;
}

export type EvaluationStatementRecorded = DomainEvent<
  'EvaluationStatementRecorded',
  { evaluation: string; statement: string } & Statement
>;
export type EvaluationStepTaken = DomainEvent<'EvaluationStepTaken', { evaluation: string } & StepTaken>;
export type EvaluationEvent =
  EvaluationRegistered | EvaluationCriterionRated | EvaluationStatementRecorded | EvaluationStepTaken;

export class RegisterEvaluation extends Command<{ programme: string; id: string; terms: EvaluationTerms }> {}

export class RateCriterion extends Command<{
  programme: string;
  evaluation: string;
  criterion: string;
  score: number;
  scale: readonly string[];
  effectiveDate?: string;
}> {}

export class RecordEvaluationStatement extends Command<{
  programme: string;
  evaluation: string;
  id: string;
  statement: Statement;
  effectiveDate?: string;
}> {}

export class TakeEvaluationStep extends Command<{ programme: string; evaluation: string; taken: StepTaken }> {}

export class StatementCodeTaken extends rejection('EVALUATION_STATEMENT_CODE_TAKEN') {}
export class StepOutsideEvaluation extends rejection('EVALUATION_STEP_OUTSIDE_PERIOD') {}
export class EvaluationAlreadyRegistered extends rejection('EVALUATION_ALREADY_REGISTERED') {}
export class EvaluationEndsBeforeItStarts extends rejection('EVALUATION_ENDS_BEFORE_IT_STARTS') {}
export class CriterionAlreadyRated extends rejection('EVALUATION_CRITERION_ALREADY_RATED') {}
export class ScoreOutsideScale extends rejection('EVALUATION_SCORE_OUTSIDE_SCALE') {}

/** Null before it is registered. */
export type Evaluation = {
  readonly id: string;
  readonly period: Window;
  readonly reportedOn: string;
  readonly rated: readonly string[];
  /** Codes of its statements. */
  readonly statements: readonly string[];
} | null;

export const evaluationStream = (programme: string, code: string): string => `evaluation-${programme}/${code}`;

export const evaluation: Evolution<Evaluation, EvaluationEvent> = {
  initial: null,
  evolve: (state, event) => {
    if (event.type === 'EvaluationRegistered') {
      const { evaluation: id, period, reportDate } = event.data;
      return { id, period, reportedOn: reportDate ?? period.end, rated: [], statements: [] };
    }
    switch (event.type) {
      case 'EvaluationCriterionRated':
        return state && { ...state, rated: [...state.rated, event.data.criterion] };
      case 'EvaluationStatementRecorded':
        return state && { ...state, statements: [...state.statements, event.data.code] };
      case 'EvaluationStepTaken':
        return state;
    }
  },
};

/**
 * @throws EvaluationAlreadyRegistered   the programme has an evaluation of that code
 * @throws EvaluationEndsBeforeItStarts  start and end of the period are not in order
 */
export const registerEvaluation = (
  state: Evaluation,
  { data: { id, terms } }: RegisterEvaluation,
): EvaluationRegistered[] => {
  if (state) throw new EvaluationAlreadyRegistered(`${terms.code} was registered before`, { code: terms.code });
  if (!isWindow(terms.period))
    throw new EvaluationEndsBeforeItStarts('An evaluation ends after it starts', { ...terms.period });

  const effectiveDate = terms.reportDate ?? terms.period.end;
  return [{ type: 'EvaluationRegistered', data: { evaluation: id, ...terms }, effectiveDate }];
};

/**
 * @throws Unknown                no such evaluation was registered
 * @throws CriterionAlreadyRated  it was rated by that criterion before
 * @throws ScoreOutsideScale      the scale has no such word
 */
export const rateCriterion = (
  state: Evaluation,
  { data: { evaluation: code, criterion, score, scale, effectiveDate } }: RateCriterion,
): EvaluationCriterionRated[] => {
  if (!state) throw new Unknown('evaluation', code);
  if (state.rated.includes(criterion)) throw new CriterionAlreadyRated(`${criterion} was rated before`, { criterion });
  if (score < 1 || score > scale.length)
    throw new ScoreOutsideScale(`The scale goes from 1 to ${scale.length}`, { score, scale });

  return [{ type: 'EvaluationCriterionRated', data: { evaluation: state.id, criterion, score, scale }, effectiveDate }];
};

/**
 * Keeps a finding, conclusion, lesson or good practice with the recommendations drawn from it. It is true since the
 * report when nothing else is said.
 *
 * @throws Unknown             no such evaluation was registered, or it has no statement that this one contradicts
 * @throws StatementCodeTaken  the evaluation has a statement of that code
 */
export const recordEvaluationStatement = (
  state: Evaluation,
  { data: { evaluation: code, id, statement, effectiveDate } }: RecordEvaluationStatement,
): EvaluationStatementRecorded[] => {
  if (!state) throw new Unknown('evaluation', code);
  if (state.statements.includes(statement.code))
    throw new StatementCodeTaken(`${code} has a statement ${statement.code}`, { code: statement.code });
  const { contradicts } = statement;
  if (contradicts !== undefined && !state.statements.includes(contradicts))
    throw new Unknown('statement', `${contradicts} of ${code}`, 'contradicts');

  return [
    {
      type: 'EvaluationStatementRecorded',
      data: { evaluation: state.id, statement: id, ...statement },
      effectiveDate: effectiveDate ?? state.reportedOn,
    },
  ];
};

/**
 * @throws Unknown                no such evaluation was registered
 * @throws StepOutsideEvaluation  it was not at work on that day
 */
export const takeEvaluationStep = (
  state: Evaluation,
  { data: { evaluation: code, taken } }: TakeEvaluationStep,
): EvaluationStepTaken[] => {
  if (!state) throw new Unknown('evaluation', code);
  const { start, end } = state.period;
  if (taken.on < start || taken.on > end)
    throw new StepOutsideEvaluation(`${code} was at work from ${start} to ${end}`, { on: taken.on, start, end });

  return [{ type: 'EvaluationStepTaken', data: { evaluation: state.id, ...taken }, effectiveDate: taken.on }];
};
