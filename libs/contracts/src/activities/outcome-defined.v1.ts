import { contract, type DataOf } from '../contract.js';
import { code, optional, text } from '../fields.js';

/** A change the programme wants to bring about. */
export const OutcomeDefinedV1 = contract('activities.OutcomeDefined.v1', {
  /** Number in the results framework: `2`. Unique in the programme. */
  outcome: code,
  title: text,
  /** What the document calls it, where it has another word: `objective`. */
  originalTerm: optional(text),
});
export type OutcomeDefinedV1 = DataOf<typeof OutcomeDefinedV1>;
