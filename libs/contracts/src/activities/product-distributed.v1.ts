import { contract } from '../contract.js';
import { count, id, nullable, optional, text } from '../fields.js';

/** Copies of a product reached a site. */
export interface ProductDistributedV1 {
  /** UUID of the product. */
  readonly product: string;
  /** UUID of the distribution. */
  readonly distribution: string;
  /** Name of a site of the programme. */
  readonly site: string;
  /** Null: nobody counted. */
  readonly copies: number | null;
  /** Those who got them. */
  readonly to?: string;
}

export const ProductDistributedV1 = contract<ProductDistributedV1>('activities.ProductDistributed.v1', {
  product: id,
  distribution: id,
  site: text,
  copies: nullable(count),
  to: optional(text),
});
