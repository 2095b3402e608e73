import { contract } from '../contract.js';
import { code, optional, text } from '../fields.js';

/** A change the programme wants to bring about. */
export interface OutcomeDefinedV1 {
  /** Number in the results framework: `2`. Unique in the programme. */
  readonly outcome: string;
  readonly title: string;
  /** What the document calls it, where it has another word: `objective`. */
  readonly originalTerm?: string;
}

export const OutcomeDefinedV1 = contract<OutcomeDefinedV1>('activities.OutcomeDefined.v1', {
  outcome: code,
  title: text,
  originalTerm: optional(text),
});
