import type { Window } from '@concert/reference-data';
import { contract } from '../contract.js';
import { code, id, listOf, nullable, oneOf, optional, text, window, yesOrNo } from '../fields.js';

/** Somebody undertakes to do something about a recommendation. */
export interface KeyActionAgreedV1 {
  /** UUID of the recommendation. */
  readonly recommendation: string;
  /** UUID of the key action. */
  readonly action: string;
  /** Number in the management response, `4.3.2`; `4.u1` for the first that the document leaves unnumbered. */
  readonly code: string;
  readonly text: string;
  /** The document's own words: `Quarter 2, 3 and 4, 2011`. */
  readonly timeFrameAsPrinted?: string;
  /** ISO dates; null: without an end, so it can never be overdue. */
  readonly window: Window | null;
  /** The window's parts, when it has several: quarters 2 and 4 of a year. */
  readonly intervals?: readonly Window[];
  /** Left out when somebody gave the window: read from the `time-frame`, or bounded by the `programme-end`. */
  readonly windowFrom?: 'time-frame' | 'programme-end';
  /** Code of the organization or body that answers for it. */
  readonly lead: string;
  readonly collaborators: readonly string[];
  /** Code of the organization that convenes, without carrying it out. */
  readonly facilitator?: string;
  /** The document's own words: `Full PMC and PMO`. */
  readonly responsibleAsPrinted?: string;
  /** True when it cannot be done without money. */
  readonly costed?: boolean;
  /** The budget line, revision or contribution it is paid from. */
  readonly budget?: string;
}

export const KeyActionAgreedV1 = contract<KeyActionAgreedV1>('recommendations.KeyActionAgreed.v1', {
  recommendation: id,
  action: id,
  code,
  text,
  timeFrameAsPrinted: optional(text),
  window: nullable(window),
  intervals: optional(listOf(window)),
  windowFrom: optional(oneOf('time-frame', 'programme-end')),
  lead: code,
  collaborators: listOf(code),
  facilitator: optional(code),
  responsibleAsPrinted: optional(text),
  costed: optional(yesOrNo),
  budget: optional(text),
});
