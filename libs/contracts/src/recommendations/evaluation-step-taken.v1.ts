import { contract } from '../contract.js';
import { code, date, id, listOf, oneOf, optional, text } from '../fields.js';

/** The evaluators did a part of their work. A final evaluation may go on through the last half year, step by step. */
export interface EvaluationStepTakenV1 {
  /** UUID of the evaluation. */
  readonly evaluation: string;
  readonly step:
    'desk-review' | 'interviews' | 'evaluation-instrument' | 'site-visits' | 'stakeholder-workshop' | 'data-collection';
  /** ISO date. */
  readonly on: string;
  readonly mode: 'in-person' | 'remote';
  /** Names of the programme's sites. */
  readonly sites: readonly string[];
  /** Codes of the organizations that took part. */
  readonly with: readonly string[];
  readonly comment?: string;
}

export const EvaluationStepTakenV1 = contract<EvaluationStepTakenV1>('recommendations.EvaluationStepTaken.v1', {
  evaluation: id,
  step: oneOf(
    'desk-review',
    'interviews',
    'evaluation-instrument',
    'site-visits',
    'stakeholder-workshop',
    'data-collection',
  ),
  on: date,
  mode: oneOf('in-person', 'remote'),
  sites: listOf(text),
  with: listOf(code),
  comment: optional(text),
});
