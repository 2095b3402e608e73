import { contract } from '../contract.js';
import { id, optional, text } from '../fields.js';
import { type ProductStatus, productStatus } from './product-facts.js';

/** A draft became final, or a final product is worked on again. */
export interface ProductStatusChangedV1 {
  /** UUID of the product. */
  readonly product: string;
  readonly formerStatus: ProductStatus;
  readonly status: ProductStatus;
  readonly note?: string;
}

export const ProductStatusChangedV1 = contract<ProductStatusChangedV1>('activities.ProductStatusChanged.v1', {
  product: id,
  formerStatus: productStatus,
  status: productStatus,
  note: optional(text),
});
