import { contract, type DataOf } from '../contract.js';
import { code, id, listOf, nullable, oneOf, optional, text, window, yesOrNo } from '../fields.js';

/** Somebody undertakes to do something about a recommendation. */
export const KeyActionAgreedV1 = contract('recommendations.KeyActionAgreed.v1', {
  /** UUID of the recommendation. */
  recommendation: id,
  /** UUID of the key action. */
  action: id,
  /** Number in the management response, `4.3.2`; `4.u1` for the first that the document leaves unnumbered. */
  code,
  text,
  /** The document's own words: `Quarter 2, 3 and 4, 2011`. */
  timeFrameAsPrinted: optional(text),
  /** ISO dates; null: without an end, so it can never be overdue. */
  window: nullable(window),
  /** The window's parts, when it has several: quarters 2 and 4 of a year. */
  intervals: optional(listOf(window)),
  /** Left out when somebody gave the window: read from the `time-frame`, or bounded by the `programme-end`. */
  windowFrom: optional(oneOf('time-frame', 'programme-end')),
  /** Code of the organization or body that answers for it. */
  lead: code,
  collaborators: listOf(code),
  /** Code of the organization that convenes, without carrying it out. */
  facilitator: optional(code),
  /** The document's own words: `Full PMC and PMO`. */
  responsibleAsPrinted: optional(text),
  /** True when it cannot be done without money. */
  costed: optional(yesOrNo),
  /** The budget line, revision or contribution it is paid from. */
  budget: optional(text),
});
export type KeyActionAgreedV1 = DataOf<typeof KeyActionAgreedV1>;
