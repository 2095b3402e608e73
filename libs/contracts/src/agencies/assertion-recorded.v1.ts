import { contract } from '../contract.js';
import { code, id, optional, text } from '../fields.js';

/** A document or register says something about the programme; what the programme itself says is not changed by it. */
export interface AssertionRecordedV1 {
  /** UUID of the assertion. */
  readonly assertion: string;
  /** What it speaks of: `start`, `total-budget`, `participating-un-organizations`, or a word of its own. */
  readonly attribute: string;
  /** As the document has it. */
  readonly value: string;
  readonly document: string;
  /** Place in the document: page, table, cell. */
  readonly place?: string;
}

export const AssertionRecordedV1 = contract<AssertionRecordedV1>('agencies.AssertionRecorded.v1', {
  assertion: id,
  attribute: code,
  value: text,
  document: text,
  place: optional(text),
});
