/** Exact arithmetic for what a page works out itself: decimal text in, decimal text out, cents counted as whole numbers. */

const DECIMAL = /^(-?)(\d+)(?:\.(\d{1,2}))?$/;

/** @throws when it is no decimal text with at most two places */
export const centsOf = (decimal: string): bigint => {
  const match = DECIMAL.exec(decimal);
  if (!match) throw new Error(`Not an amount: ${decimal}`);
  const [, sign, whole = '', fraction = ''] = match;
  const cents = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'));
  return sign === '-' ? -cents : cents;
};

export const decimalOf = (cents: bigint): string => {
  const size = cents < 0n ? -cents : cents;
  return `${cents < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`;
};

export const minus = (from: string, amount: string): string => decimalOf(centsOf(from) - centsOf(amount));

export const sumOf = (amounts: readonly string[]): string =>
  decimalOf(amounts.reduce((sum, amount) => sum + centsOf(amount), 0n));

/** Percent with two decimals, rounded half up; null of nothing. */
export const shareOf = (part: string, whole: string): string | null => {
  const base = centsOf(whole);
  if (base === 0n) return null;
  return decimalOf((centsOf(part) * 20_000n + base) / (base * 2n));
};
