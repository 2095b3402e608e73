import { contract, type DataOf } from '../contract.js';
import { code, date, id, listOf, nullable, oneOf, optional, record, text, type ValueOf, window } from '../fields.js';

/** Who evaluates: by part and organization, never by name. */
const evaluator = record({
  /** `international consultant`. */
  role: text,
  /** Code of the organization the evaluator belongs to; left out for an independent one. */
  organization: optional(code),
});
export type Evaluator = ValueOf<typeof evaluator>;

/** A programme is, or was, evaluated. */
export const EvaluationRegisteredV1 = contract('recommendations.EvaluationRegistered.v1', {
  /** UUID of the evaluation. */
  evaluation: id,
  /** Unique in the programme: `mid-term`. */
  code,
  kind: oneOf('mid-term', 'final', 'thematic', 'joint'),
  evaluators: listOf(evaluator),
  /** Code of the organization or body that ordered it; null when the document does not say. */
  commissioner: nullable(code),
  /** Code of the organization or body that manages it; null when the document does not say. */
  manager: nullable(code),
  /** ISO dates of the work. */
  period: window,
  /** ISO date of the report. */
  reportDate: optional(date),
  /** Steps: `desk review`, `interviews`. */
  method: listOf(text),
  /** What the evaluators could not see or do. */
  limits: listOf(text),
});
export type EvaluationRegisteredV1 = DataOf<typeof EvaluationRegisteredV1>;
