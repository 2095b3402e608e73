import { contract, type DataOf } from '../contract.js';
import { code, id, optional, text } from '../fields.js';
import { productStatus } from './product-facts.js';

/** A product was handed to another programme, finished or not. */
export const ProductSharedV1 = contract('activities.ProductShared.v1', {
  /** UUID of the product. */
  product: id,
  /** Code of the other programme. */
  withProgramme: code,
  /** As it was handed over. */
  status: productStatus,
  note: optional(text),
});
export type ProductSharedV1 = DataOf<typeof ProductSharedV1>;
