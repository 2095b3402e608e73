import { contract } from '../contract.js';
import { code, id, listOf, oneOf, optional, text } from '../fields.js';

/** An evaluation finds, concludes or learns something, from which recommendations may be drawn. */
export interface EvaluationStatementRecordedV1 {
  /** UUID of the evaluation. */
  readonly evaluation: string;
  /** UUID of the statement. */
  readonly statement: string;
  /** Unique in the evaluation: `F3`. */
  readonly code: string;
  readonly kind: 'finding' | 'conclusion' | 'lesson' | 'good-practice';
  readonly text: string;
  /** The criterion it speaks to: `efficiency`. */
  readonly criterion?: string;
  /** Code of another statement of the evaluation that says otherwise. */
  readonly contradicts?: string;
  /** What both speak of, where it can be looked up: a budget line. */
  readonly about?: string;
  /** Numbers of the recommendations drawn from it. */
  readonly recommendations: readonly string[];
}

export const EvaluationStatementRecordedV1 = contract<EvaluationStatementRecordedV1>(
  'recommendations.EvaluationStatementRecorded.v1',
  {
    evaluation: id,
    statement: id,
    code,
    kind: oneOf('finding', 'conclusion', 'lesson', 'good-practice'),
    text,
    criterion: optional(text),
    contradicts: optional(code),
    about: optional(text),
    recommendations: listOf(code),
  },
);
