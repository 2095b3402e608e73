import { count, oneOf, record, text } from '../fields.js';

export type ProductType =
  'training-package' | 'research' | 'guideline' | 'policy-advice' | 'brochure' | 'media' | 'list' | 'other';

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

/** A product can be shared while it is a draft. */
export type ProductStatus = 'draft' | 'final';

export const productStatus = oneOf('draft', 'final');

/** What was printed, and how many of it. */
export interface PrintRunPart {
  readonly name: string;
  readonly copies: number;
}

export const printRunPart = record<PrintRunPart>({ name: text, copies: count });
