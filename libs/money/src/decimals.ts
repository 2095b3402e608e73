import Big from 'big.js';

/** Decimal strings that are no money: figures of indicators, counts of reports. */
export const sumOfDecimals = (values: readonly string[]): string =>
  plain(values.reduce((total, value) => total.plus(value), new Big(0)));

/** Of one value at least. */
export const greatestDecimal = (values: readonly string[]): string =>
  plain(values.map((value) => new Big(value)).reduce((a, b) => (a.gte(b) ? a : b)));

/** Of one value at least, with at most two decimals. */
export const averageOfDecimals = (values: readonly string[]): string =>
  plain(
    values
      .reduce((total, value) => total.plus(value), new Big(0))
      .div(values.length)
      .round(2, Big.roundHalfUp),
  );

export const compareDecimals = (a: string, b: string): -1 | 0 | 1 => new Big(a).cmp(b);

/** Distance between two values, never negative. */
export const decimalsApart = (a: string, b: string): string => plain(new Big(a).minus(b).abs());

/** How far a value came from where it began to where it was to go, in percent with two decimals; null without a way. */
export const wayGone = (from: string, to: string, value: string): string | null => {
  const way = new Big(to).minus(from);
  return way.eq(0) ? null : new Big(value).minus(from).times(100).div(way).toFixed(2, Big.roundHalfUp);
};

const plain = (value: Big): string => value.toFixed();
