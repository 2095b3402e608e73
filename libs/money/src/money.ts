import { minorUnitOf } from '@concert/reference-data';
import Big from 'big.js';
import { InvalidAmount } from './errors.js';

/** An exact amount: plain data, safe to store and to send. */
export interface Money {
  /** Decimal string with exactly the currency's minor digits: `1696823.00` for USD, `1697` for JPY. */
  readonly amount: string;
  /** ISO 4217 code. */
  readonly currency: string;
}

/** Amounts of two currencies were put together; conversion is a recorded fact, never done in passing. */
export class CurrenciesDiffer extends Error {
  readonly code = 'CURRENCIES_DIFFER';

  constructor(
    readonly one: Money,
    readonly other: Money,
  ) {
    super(`${one.amount} ${one.currency} and ${other.amount} ${other.currency} are not of one currency`);
    this.name = 'CurrenciesDiffer';
  }
}

/** `0`, `-12.5`, `1696823.00`: no sign but minus, no spaces, no grouping, no exponent, no leading zeros. */
export const DECIMAL = /^-?(?:0|[1-9]\d{0,17})(?:\.\d{1,18})?$/;

/** True for a plain decimal number written with a point; at most 18 digits on either side of it. */
export const isDecimal = (text: unknown): text is string => typeof text === 'string' && DECIMAL.test(text);

/** @throws InvalidAmount when ISO 4217 does not list the currency */
export const digitsOf = (currency: string): number => {
  const digits = minorUnitOf(currency);
  if (digits === undefined) throw new InvalidAmount(currency, `${currency} is not a currency code of ISO 4217`);
  return digits;
};

const fractionOf = (text: string): string => text.split('.')[1] ?? '';

const minorDigitsFit = (text: string, digits: number): boolean => /^0*$/.test(fractionOf(text).slice(digits));

/** Rounds half away from zero to the currency's minor unit, as officers do on paper. */
export const rounded = (value: Big, currency: string): Money => {
  const amount = value.toFixed(digitsOf(currency), Big.roundHalfUp);
  return { amount: /^-0(?:\.0*)?$/.test(amount) ? amount.slice(1) : amount, currency };
};

/**
 * Reads an amount as machines write it: `1696823`, `1696823.5`, `-20000.00`.
 *
 * @throws InvalidAmount  grouping (`780,0000`), spaces, exponents, more digits than the minor unit, unknown currency
 */
export const money = (amount: string, currency: string): Money => {
  const digits = digitsOf(currency);
  if (!isDecimal(amount)) throw new InvalidAmount(amount, `An amount is written with digits and a decimal point only`);
  if (!minorDigitsFit(amount, digits))
    throw new InvalidAmount(amount, `${currency} has ${digits} digits after the decimal point`);
  return rounded(new Big(amount), currency);
};

/** True when `money` would read it. */
export const isAmount = (amount: unknown, currency: string): amount is string => {
  const digits = minorUnitOf(currency);
  return digits !== undefined && isDecimal(amount) && minorDigitsFit(amount, digits);
};

/** True for data in the shape of `Money` whose amount carries exactly the minor digits of its currency. */
export const isMoney = (value: unknown): value is Money => {
  if (typeof value !== 'object' || value === null) return false;
  const { amount, currency } = value as Partial<Money>;
  return typeof currency === 'string' && isAmount(amount, currency) && money(amount, currency).amount === amount;
};

export const zero = (currency: string): Money => rounded(new Big(0), currency);

const sameCurrency = (a: Money, b: Money): string => {
  if (a.currency !== b.currency) throw new CurrenciesDiffer(a, b);
  return a.currency;
};

/** @throws CurrenciesDiffer */
export const add = (a: Money, b: Money): Money => rounded(new Big(a.amount).plus(b.amount), sameCurrency(a, b));

/** @throws CurrenciesDiffer */
export const subtract = (a: Money, b: Money): Money => rounded(new Big(a.amount).minus(b.amount), sameCurrency(a, b));

export const negate = ({ amount, currency }: Money): Money => rounded(new Big(amount).neg(), currency);

export const absolute = ({ amount, currency }: Money): Money => rounded(new Big(amount).abs(), currency);

/** Adds any number of amounts; zero of the currency for none. @throws CurrenciesDiffer */
export const sum = (amounts: Iterable<Money>, currency: string): Money => {
  let total = zero(currency);
  for (const amount of amounts) total = add(total, amount);
  return total;
};

/** -1, 0 or 1, for sorting and comparing. @throws CurrenciesDiffer */
export const compare = (a: Money, b: Money): -1 | 0 | 1 => {
  sameCurrency(a, b);
  return new Big(a.amount).cmp(b.amount);
};

/** @throws CurrenciesDiffer */
export const equals = (a: Money, b: Money): boolean => compare(a, b) === 0;

/** True when a > b. @throws CurrenciesDiffer */
export const exceeds = (a: Money, b: Money): boolean => compare(a, b) > 0;

export const isZero = ({ amount }: Money): boolean => new Big(amount).eq(0);

export const isNegative = ({ amount }: Money): boolean => new Big(amount).lt(0);

export const isPositive = ({ amount }: Money): boolean => new Big(amount).gt(0);
