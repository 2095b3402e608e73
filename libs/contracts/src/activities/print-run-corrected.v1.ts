import { contract } from '../contract.js';
import { count, id, listOf, text } from '../fields.js';
import { type PrintRunPart, printRunPart } from './product-facts.js';

/** A print run is told anew as a whole. */
export interface PrintRunCorrectedV1 {
  /** UUID of the product. */
  readonly product: string;
  /** UUID of the print run. */
  readonly printRun: string;
  readonly parts: readonly PrintRunPart[];
  /** Copies, as the document gives them: they may differ from the sum of the parts. */
  readonly total: number;
  readonly reason: string;
}

export const PrintRunCorrectedV1 = contract<PrintRunCorrectedV1>('activities.PrintRunCorrected.v1', {
  product: id,
  printRun: id,
  parts: listOf(printRunPart),
  total: count,
  reason: text,
});
