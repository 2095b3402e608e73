import { contract, type DataOf } from '../contract.js';
import { code, id, listOf, oneOf, optional, text } from '../fields.js';

/** An evaluation finds, concludes or learns something, from which recommendations may be drawn. */
export const EvaluationStatementRecordedV1 = contract('recommendations.EvaluationStatementRecorded.v1', {
  /** UUID of the evaluation. */
  evaluation: id,
  /** UUID of the statement. */
  statement: id,
  /** Unique in the evaluation: `F3`. */
  code,
  kind: oneOf('finding', 'conclusion', 'lesson', 'good-practice'),
  text,
  /** The criterion it speaks to: `efficiency`. */
  criterion: optional(text),
  /** Code of another statement of the evaluation that says otherwise. */
  contradicts: optional(code),
  /** What both speak of, where it can be looked up: a budget line. */
  about: optional(text),
  /** Numbers of the recommendations drawn from it. */
  recommendations: listOf(code),
});
export type EvaluationStatementRecordedV1 = DataOf<typeof EvaluationStatementRecordedV1>;
