import { contract, type DataOf } from '../contract.js';
import { count, id, listOf, text } from '../fields.js';
import { printRunPart } from './product-facts.js';

/** A print run is told anew as a whole. */
export const PrintRunCorrectedV1 = contract('activities.PrintRunCorrected.v1', {
  /** UUID of the product. */
  product: id,
  /** UUID of the print run. */
  printRun: id,
  parts: listOf(printRunPart),
  /** Copies, as the document gives them: they may differ from the sum of the parts. */
  total: count,
  reason: text,
});
export type PrintRunCorrectedV1 = DataOf<typeof PrintRunCorrectedV1>;
