import { contract } from '../contract.js';
import { code, id, optional, text } from '../fields.js';

/** A product made for one output serves another one too. */
export interface ProductReusedV1 {
  /** UUID of the product. */
  readonly product: string;
  /** Code of the output it serves from now on. */
  readonly output: string;
  readonly note?: string;
}

export const ProductReusedV1 = contract<ProductReusedV1>('activities.ProductReused.v1', {
  product: id,
  output: code,
  note: optional(text),
});
