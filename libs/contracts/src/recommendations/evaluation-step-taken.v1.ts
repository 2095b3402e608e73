import { contract, type DataOf } from '../contract.js';
import { code, date, id, listOf, oneOf, optional, text } from '../fields.js';

/** The evaluators did a part of their work. A final evaluation may go on through the last half year, step by step. */
export const EvaluationStepTakenV1 = contract('recommendations.EvaluationStepTaken.v1', {
  /** UUID of the evaluation. */
  evaluation: id,
  step: oneOf(
    'desk-review',
    'interviews',
    'evaluation-instrument',
    'site-visits',
    'stakeholder-workshop',
    'data-collection',
  ),
  /** ISO date. */
  on: date,
  mode: oneOf('in-person', 'remote'),
  /** Names of the programme's sites. */
  sites: listOf(text),
  /** Codes of the organizations that took part. */
  with: listOf(code),
  comment: optional(text),
});
export type EvaluationStepTakenV1 = DataOf<typeof EvaluationStepTakenV1>;
