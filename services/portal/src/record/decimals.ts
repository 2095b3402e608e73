/**
 * Exact arithmetic for what a page works out itself: decimal text in, decimal text out, counted in whole numbers of the
 * smallest place. A result has as many places as the most exact of what it is made of.
 */

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** @throws when it is no decimal text */
const partsOf = (decimal: string): { readonly sign: string; readonly whole: string; readonly fraction: string } => {
  const match = DECIMAL.exec(decimal);
  if (!match) throw new Error(`Not an amount: ${decimal}`);
  const [, sign = '', whole = '', fraction = ''] = match;
  return { sign, whole, fraction };
};

const unitsOf = (decimal: string, places: number): bigint => {
  const { sign, whole, fraction } = partsOf(decimal);
  const units = BigInt(whole + fraction.padEnd(places, '0'));
  return sign === '-' ? -units : units;
};

const written = (units: bigint, places: number): string => {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return `${units < 0n ? '-' : ''}${whole}${places > 0 ? `.${digits.slice(-places)}` : ''}`;
};

const placesOf = (decimals: readonly string[]): number =>
  Math.max(0, ...decimals.map((decimal) => partsOf(decimal).fraction.length));

/** `0` of nothing. */
export const sumOf = (decimals: readonly string[]): string => {
  const places = placesOf(decimals);
  return written(
    decimals.reduce((sum, decimal) => sum + unitsOf(decimal, places), 0n),
    places,
  );
};

export const minus = (from: string, decimal: string): string => {
  const places = placesOf([from, decimal]);
  return written(unitsOf(from, places) - unitsOf(decimal, places), places);
};

/** -1, 0 or 1. */
export const signOf = (decimal: string): -1 | 0 | 1 => {
  const units = unitsOf(decimal, placesOf([decimal]));
  return units > 0n ? 1 : units < 0n ? -1 : 0;
};

export const isMore = (one: string, other: string): boolean => signOf(minus(one, other)) > 0;

/** Percent with two decimals, rounded half up; null of nothing. */
export const shareOf = (part: string, whole: string): string | null => {
  const places = placesOf([part, whole]);
  const base = unitsOf(whole, places);
  if (base === 0n) return null;
  return written((unitsOf(part, places) * 20_000n + base) / (base * 2n), 2);
};
