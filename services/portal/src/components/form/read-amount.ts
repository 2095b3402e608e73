import { digitsOf, InvalidAmount, parsePrinted } from '@concert/money';

/** A space between groups of three digits, whichever mark stands before the decimals. */
const SPACES = /(?<=\d)\s(?=\d{3}(?!\d))/g;
/** A thousand and more to one reader, a part of one to another, unless the currency has three decimals. */
const POINT_AND_THREE = /^-?\d{1,3}\.\d{3}$/;
const PLAIN = /^\d+(?:\.\d{1,2})?$/;
const PLAIN_WITH_THREE_DECIMALS = /^\d+(?:\.\d{1,3})?$/;

/**
 * What somebody means who types an amount in any common notation: `1.000.000,50`, `1,000,000.50` and `1 000 000,50` are all
 * `1000000.50`. Decimal text; empty when nothing is typed; undefined where there is no one reading.
 */
export const readAmount = (typed: string, currency: string): string | undefined => {
  const text = typed.trim().replaceAll(SPACES, '');
  if (text === '' || PLAIN.test(text)) return text;
  try {
    if (digitsOf(currency) === 3 && PLAIN_WITH_THREE_DECIMALS.test(text)) return text;
    if (POINT_AND_THREE.test(text)) return undefined;
    return parsePrinted(text, currency).amount;
  } catch (error) {
    if (error instanceof InvalidAmount) return undefined;
    throw error;
  }
};

/** As it is shown where nobody types: `1,000,000.50`. */
export const grouped = (decimal: string): string => decimal.replaceAll(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
