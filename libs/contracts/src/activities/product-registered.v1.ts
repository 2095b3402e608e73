import { contract, type DataOf } from '../contract.js';
import { code, id, listOf, optional, text } from '../fields.js';
import { productStatus, productType } from './product-facts.js';

/** Something the programme made is on its list of products. */
export const ProductRegisteredV1 = contract('activities.ProductRegistered.v1', {
  /** UUID of the product. */
  product: id,
  title: text,
  kind: productType,
  status: productStatus,
  /** ISO 639 codes: `zh`, `en`. */
  languages: listOf(code),
  /** Codes of the outputs it was made for. */
  outputs: listOf(code),
  /** Code of the organization that answers for it. */
  lead: code,
  description: optional(text),
  /** Where it can be read. */
  address: optional(text),
});
export type ProductRegisteredV1 = DataOf<typeof ProductRegisteredV1>;
