import { contract, type DataOf } from '../contract.js';
import { code, id, optional, text } from '../fields.js';

/** A product made for one output serves another one too. */
export const ProductReusedV1 = contract('activities.ProductReused.v1', {
  /** UUID of the product. */
  product: id,
  /** Code of the output it serves from now on. */
  output: code,
  note: optional(text),
});
export type ProductReusedV1 = DataOf<typeof ProductReusedV1>;
