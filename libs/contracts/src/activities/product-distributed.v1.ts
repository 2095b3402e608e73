import { contract, type DataOf } from '../contract.js';
import { count, id, nullable, optional, text } from '../fields.js';

/** Copies of a product reached a site. */
export const ProductDistributedV1 = contract('activities.ProductDistributed.v1', {
  /** UUID of the product. */
  product: id,
  /** UUID of the distribution. */
  distribution: id,
  /** Name of a site of the programme. */
  site: text,
  /** Null: nobody counted. */
  copies: nullable(count),
  /** Those who got them. */
  to: optional(text),
});
export type ProductDistributedV1 = DataOf<typeof ProductDistributedV1>;
