import { count, oneOf, record, text, type ValueOf } from '../fields.js';

export const productType = oneOf(
  'training-package',
  'research',
  'guideline',
  'policy-advice',
  'brochure',
  'media',
  'list',
  'other',
);
export type ProductType = ValueOf<typeof productType>;

/** A product can be shared while it is a draft. */
export const productStatus = oneOf('draft', 'final');
export type ProductStatus = ValueOf<typeof productStatus>;

/** What was printed, and how many of it. */
export const printRunPart = record({
  name: text,
  copies: count,
});
export type PrintRunPart = ValueOf<typeof printRunPart>;
