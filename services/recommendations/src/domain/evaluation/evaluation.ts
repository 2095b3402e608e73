import type { Command, CommandContext, DomainEvent, Evolution } from '@concert/event-sourcing';
import { Rejection, Unknown } from '@concert/event-sourcing';
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
export type EvaluationEvent = EvaluationRegistered | EvaluationCriterionRated;

export class RegisterEvaluation implements Command {
  constructor(
    readonly data: { programme: string; id: string; terms: EvaluationTerms },
    readonly context: CommandContext,
  ) {}
}

export class RateCriterion implements Command {
  constructor(
    readonly data: {
      programme: string;
      evaluation: string;
      criterion: string;
      score: number;
      scale: readonly string[];
      effectiveDate?: string;
    },
    readonly context: CommandContext,
  ) {}
}

export class EvaluationAlreadyRegistered extends Rejection {
  readonly code = 'EVALUATION_ALREADY_REGISTERED';
}

export class EvaluationEndsBeforeItStarts extends Rejection {
  readonly code = 'EVALUATION_ENDS_BEFORE_IT_STARTS';
}

export class CriterionAlreadyRated extends Rejection {
  readonly code = 'EVALUATION_CRITERION_ALREADY_RATED';
}

export class ScoreOutsideScale extends Rejection {
  readonly code = 'EVALUATION_SCORE_OUTSIDE_SCALE';
}

/** Null before it is registered. */
export type Evaluation = { readonly id: string; readonly rated: readonly string[] } | null;

export const evaluationStream = (programme: string, code: string): string => `evaluation-${programme}/${code}`;

export const evaluation: Evolution<Evaluation, EvaluationEvent> = {
  initial: null,
  evolve: (state, event) =>
    event.type === 'EvaluationRegistered'
      ? { id: event.data.evaluation, rated: [] }
      : state && { ...state, rated: [...state.rated, event.data.criterion] },
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
