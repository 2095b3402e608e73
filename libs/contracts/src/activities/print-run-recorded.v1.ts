import { contract } from '../contract.js';
import { count, id, listOf, optional, text } from '../fields.js';
import { type PrintRunPart, printRunPart } from './product-facts.js';

/** Copies of a product were printed: a claim, kept as reported. */
export interface PrintRunRecordedV1 {
  /** UUID of the product. */
  readonly product: string;
  /** UUID of the print run. */
  readonly printRun: string;
  readonly parts: readonly PrintRunPart[];
  /** Copies, as the document gives them: they may differ from the sum of the parts. */
  readonly total: number;
  readonly note?: string;
}

export const PrintRunRecordedV1 = contract<PrintRunRecordedV1>('activities.PrintRunRecorded.v1', {
  product: id,
  printRun: id,
  parts: listOf(printRunPart),
  total: count,
  note: optional(text),
});
