import { contract, type DataOf } from '../contract.js';
import { count, id, listOf, optional, text } from '../fields.js';
import { printRunPart } from './product-facts.js';

/** Copies of a product were printed: a claim, kept as reported. */
export const PrintRunRecordedV1 = contract('activities.PrintRunRecorded.v1', {
  /** UUID of the product. */
  product: id,
  /** UUID of the print run. */
  printRun: id,
  parts: listOf(printRunPart),
  /** Copies, as the document gives them: they may differ from the sum of the parts. */
  total: count,
  note: optional(text),
});
export type PrintRunRecordedV1 = DataOf<typeof PrintRunRecordedV1>;
