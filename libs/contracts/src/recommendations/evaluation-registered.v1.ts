import type { Window } from '@concert/reference-data';
import { contract } from '../contract.js';
import { code, date, id, listOf, nullable, oneOf, optional, record, text, window } from '../fields.js';

/** Who evaluates: by part and organization, never by name. */
export interface Evaluator {
  /** `international consultant`. */
  readonly role: string;
  /** Code of the organization the evaluator belongs to; left out for an independent one. */
  readonly organization?: string;
}

/** A programme is, or was, evaluated. */
export interface EvaluationRegisteredV1 {
  /** UUID of the evaluation. */
  readonly evaluation: string;
  /** Unique in the programme: `mid-term`. */
  readonly code: string;
  readonly kind: 'mid-term' | 'final' | 'thematic' | 'joint';
  readonly evaluators: readonly Evaluator[];
  /** Code of the organization or body that ordered it; null when the document does not say. */
  readonly commissioner: string | null;
  /** Code of the organization or body that manages it; null when the document does not say. */
  readonly manager: string | null;
  /** ISO dates of the work. */
  readonly period: Window;
  /** ISO date of the report. */
  readonly reportDate?: string;
  /** Steps: `desk review`, `interviews`. */
  readonly method: readonly string[];
  /** What the evaluators could not see or do. */
  readonly limits: readonly string[];
}

export const EvaluationRegisteredV1 = contract<EvaluationRegisteredV1>('recommendations.EvaluationRegistered.v1', {
  evaluation: id,
  code,
  kind: oneOf('mid-term', 'final', 'thematic', 'joint'),
  evaluators: listOf(record<Evaluator>({ role: text, organization: optional(code) })),
  commissioner: nullable(code),
  manager: nullable(code),
  period: window,
  reportDate: optional(date),
  method: listOf(text),
  limits: listOf(text),
});
