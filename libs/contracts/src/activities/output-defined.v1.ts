import { contract, type DataOf } from '../contract.js';
import { code, optional, text } from '../fields.js';

/** What the programme delivers towards an outcome. */
export const OutputDefinedV1 = contract('activities.OutputDefined.v1', {
  /** Number under its outcome: `2.3`. Unique in the programme. */
  output: code,
  outcome: code,
  title: text,
  /** Code of the organization that leads it, when the framework names one. */
  lead: optional(code),
});
export type OutputDefinedV1 = DataOf<typeof OutputDefinedV1>;
