import { contract } from '../contract.js';
import { code, id, optional, text } from '../fields.js';
import { type ProductStatus, productStatus } from './product-facts.js';

/** A product was handed to another programme, finished or not. */
export interface ProductSharedV1 {
  /** UUID of the product. */
  readonly product: string;
  /** Code of the other programme. */
  readonly withProgramme: string;
  /** As it was handed over. */
  readonly status: ProductStatus;
  readonly note?: string;
}

export const ProductSharedV1 = contract<ProductSharedV1>('activities.ProductShared.v1', {
  product: id,
  withProgramme: code,
  status: productStatus,
  note: optional(text),
});
