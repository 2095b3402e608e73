import { contract, type DataOf } from '../contract.js';
import { code, optional, record, text, type ValueOf } from '../fields.js';
import { correctionOf } from '../mending.js';

/** What an output says beside its number, by which others name it, and its outcome, under which its activities stand. */
const outputValues = record({
  title: text,
  /** Code of the organization that leads it, when the framework names one. */
  lead: optional(code),
});
export type OutputValues = ValueOf<typeof outputValues>;

/** An output was entered wrongly. It has another title or lead from the day of its definition on. */
export const OutputCorrectedV1 = contract('activities.OutputCorrected.v1', {
  /** Number under its outcome: `2.3`. */
  output: code,
  ...correctionOf(outputValues),
});
export type OutputCorrectedV1 = DataOf<typeof OutputCorrectedV1>;
