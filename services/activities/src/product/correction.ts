import { Command, type Correction, correctable, type Evolution, type Kept, Unknown } from '@concert/event-sourcing';
import { type ProductCorrected, type ProductEvent, ProductServesOutputAlready, type ProductValues } from './product.js';

/** What is left out stays; null is said no more. */
export class CorrectProduct extends Command<{
  readonly programme: string;
  readonly product: string;
  readonly newValues: Partial<Omit<ProductValues, 'description' | 'address'>> & {
    readonly description?: string | null;
    readonly address?: string | null;
  };
  readonly reason: string;
}> {}

/** What a product says now, and by which outputs it is used again. */
export type Said = Kept<ProductValues> & { readonly reusedFor: readonly string[] };

/** Null while nobody has registered it. Only who mends it asks for it. */
export const said: Evolution<Said | null, ProductEvent> = {
  initial: null,
  evolve: (known, { type, data, effectiveDate }) => {
    switch (type) {
      case 'ProductRegistered': {
        const { product: _, status: __, ...values } = data;
        return { values, day: effectiveDate, reusedFor: [] };
      }
      case 'ProductCorrected':
        return known && { ...known, values: data.newValues };
      case 'ProductReused':
        return known && { ...known, reusedFor: [...known.reusedFor, data.output] };
      default:
        return known;
    }
  },
};

const mended = correctable({
  subject: 'product',
  corrected: (product: string, both: Correction<ProductValues>, effectiveDate): ProductCorrected => ({
    type: 'ProductCorrected',
    data: { product, ...both },
    effectiveDate,
  }),
});

/**
 * Puts right what was registered wrongly, from the day of the registration on.
 *
 * @throws Unknown                     no such product was registered
 * @throws ProductServesOutputAlready  it is used again by an output for which it is said to be made now
 * @throws PRODUCT_CORRECTION_CHANGES_NOTHING
 */
export const correctProduct = (
  before: Said | null,
  { data: { product, newValues, reason } }: CorrectProduct,
): ProductCorrected[] => {
  if (!before) throw new Unknown('product', product);
  const { description, address, ...others } = { ...before.values, ...newValues };
  const values = { ...others, ...(description && { description }), ...(address && { address }) };
  const output = values.outputs.find((each) => before.reusedFor.includes(each));
  if (output !== undefined) throw new ProductServesOutputAlready(`The product serves ${output} already`, { output });
  return mended.correct({ key: product, before, reason }, { values, day: before.day });
};
