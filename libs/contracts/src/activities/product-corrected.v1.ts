import { contract, type DataOf } from '../contract.js';
import { code, id, listOf, optional, record, text, type ValueOf } from '../fields.js';
import { correctionOf } from '../mending.js';
import { productType } from './product-facts.js';

/** What a product says beside its status, its print runs and where it went. */
const productValues = record({
  title: text,
  kind: productType,
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
export type ProductValues = ValueOf<typeof productValues>;

/** A product was registered wrongly. The list says something else from the day of its registration on. */
export const ProductCorrectedV1 = contract('activities.ProductCorrected.v1', {
  /** UUID of the product. */
  product: id,
  ...correctionOf(productValues),
});
export type ProductCorrectedV1 = DataOf<typeof ProductCorrectedV1>;
