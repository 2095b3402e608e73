import { contract } from '../contract.js';
import { code, optional, text } from '../fields.js';

/** What the programme delivers towards an outcome. */
export interface OutputDefinedV1 {
  /** Number under its outcome: `2.3`. Unique in the programme. */
  readonly output: string;
  readonly outcome: string;
  readonly title: string;
  /** Code of the organization that leads it, when the framework names one. */
  readonly lead?: string;
}

export const OutputDefinedV1 = contract<OutputDefinedV1>('activities.OutputDefined.v1', {
  output: code,
  outcome: code,
  title: text,
  lead: optional(code),
});
