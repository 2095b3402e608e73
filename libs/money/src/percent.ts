import Big from 'big.js';
import { InvalidAmount } from './errors.js';
import { CurrenciesDiffer, isDecimal, type Money, rounded } from './money.js';

/** A percentage as decimal string: `70` or `56.13`, without the sign. */
export type Percent = string;

/** True for a percentage from 0 to 100. */
export const isPercent = (text: unknown): text is Percent =>
  isDecimal(text) && new Big(text).gte(0) && new Big(text).lte(100);

/** -1, 0 or 1: `70` and `70.00` are the same percentage. */
export const comparePercents = (a: Percent, b: Percent): -1 | 0 | 1 => new Big(a).cmp(b);

/** @throws InvalidAmount when the percentage is not a plain decimal */
export const percentOf = (base: Money, percent: Percent): Money => {
  if (!isDecimal(percent)) throw new InvalidAmount(percent, 'A percentage is written with digits and a decimal point');
  return rounded(new Big(base.amount).times(percent).times('0.01'), base.currency);
};

/**
 * How much of the whole a part is, in percent with two decimals, rounded half away from zero: `56.13`.
 * Null when the whole is zero: there is no share of nothing.
 *
 * @throws CurrenciesDiffer
 */
export const ratio = (part: Money, whole: Money): Percent | null => {
  if (part.currency !== whole.currency) throw new CurrenciesDiffer(part, whole);
  if (new Big(whole.amount).eq(0)) return null;
  return new Big(part.amount).times(100).div(whole.amount).toFixed(2, Big.roundHalfUp);
};

/** Distance between two percentages, in percentage points with two decimals, never negative. */
export const pointsBetween = (a: Percent, b: Percent): Percent => new Big(a).minus(b).abs().toFixed(2, Big.roundHalfUp);

/**
 * True when the part is at least the given percentage of the whole. Compares exactly: 69.996 % does not reach 70 %,
 * though `ratio` prints it as 70.00.
 *
 * @throws CurrenciesDiffer
 */
export const reaches = (part: Money, whole: Money, percent: Percent): boolean => {
  if (part.currency !== whole.currency) throw new CurrenciesDiffer(part, whole);
  return new Big(part.amount).times(100).gte(new Big(whole.amount).times(percent));
};
