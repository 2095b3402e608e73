import { contract, type DataOf } from '../contract.js';
import { code, optional, record, text, type ValueOf } from '../fields.js';
import { correctionOf } from '../mending.js';

/** What an outcome says beside its number, by which others name it. */
const outcomeValues = record({
  title: text,
  /** What the document calls it, where it has another word: `objective`. */
  originalTerm: optional(text),
});
export type OutcomeValues = ValueOf<typeof outcomeValues>;

/** An outcome was entered wrongly. It has another title or original term from the day of its definition on. */
export const OutcomeCorrectedV1 = contract('activities.OutcomeCorrected.v1', {
  /** Number in the results framework: `2`. */
  outcome: code,
  ...correctionOf(outcomeValues),
});
export type OutcomeCorrectedV1 = DataOf<typeof OutcomeCorrectedV1>;
