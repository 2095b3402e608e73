import { contract } from '../contract.js';
import { code, id, listOf, optional, text } from '../fields.js';
import { type ProductStatus, productStatus, type ProductType, productType } from './product-facts.js';

/** Something the programme made is on its list of products. */
export interface ProductRegisteredV1 {
  /** UUID of the product. */
  readonly product: string;
  readonly title: string;
  readonly kind: ProductType;
  readonly status: ProductStatus;
  /** ISO 639 codes: `zh`, `en`. */
  readonly languages: readonly string[];
  /** Codes of the outputs it was made for. */
  readonly outputs: readonly string[];
  /** Code of the organization that answers for it. */
  readonly lead: string;
  readonly description?: string;
  /** Where it can be read. */
  readonly address?: string;
}

export const ProductRegisteredV1 = contract<ProductRegisteredV1>('activities.ProductRegistered.v1', {
  product: id,
  title: text,
  kind: productType,
  status: productStatus,
  languages: listOf(code),
  outputs: listOf(code),
  lead: code,
  description: optional(text),
  address: optional(text),
});
