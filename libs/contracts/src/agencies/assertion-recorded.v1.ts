import { contract, type DataOf } from '../contract.js';
import { code, id, optional, text } from '../fields.js';

/** A document or register says something about the programme; what the programme itself says is not changed by it. */
export const AssertionRecordedV1 = contract('agencies.AssertionRecorded.v1', {
  /** UUID of the assertion. */
  assertion: id,
  /** What it speaks of: `start`, `total-budget`, `participating-un-organizations`, or a word of its own. */
  attribute: code,
  /** As the document has it. */
  value: text,
  document: text,
  /** Place in the document: page, table, cell. */
  place: optional(text),
});
export type AssertionRecordedV1 = DataOf<typeof AssertionRecordedV1>;
