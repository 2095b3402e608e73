import { contract, type DataOf } from '../contract.js';
import { id, optional, text } from '../fields.js';
import { productStatus } from './product-facts.js';

/** A draft became final, or a final product is worked on again. */
export const ProductStatusChangedV1 = contract('activities.ProductStatusChanged.v1', {
  /** UUID of the product. */
  product: id,
  formerStatus: productStatus,
  status: productStatus,
  note: optional(text),
});
export type ProductStatusChangedV1 = DataOf<typeof ProductStatusChangedV1>;
