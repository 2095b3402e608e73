import Big from 'big.js';
import { type Money, rounded } from './money.js';

/** An amount over a number of days. */
export interface Pace {
  readonly amount: Money;
  /** Positive. */
  readonly days: number;
}

export const perDay = ({ amount: { amount, currency }, days }: Pace): Money =>
  rounded(new Big(amount).div(days), currency);

/** How many times as fast the one is as the other, two decimals; null when the other does not move. */
export const timesAsFast = (one: Pace, other: Pace): string | null => {
  if (new Big(other.amount.amount).eq(0)) return null;
  const times = new Big(one.amount.amount).times(other.days).div(new Big(other.amount.amount).times(one.days));
  return times.toFixed(2, Big.roundHalfUp);
};

/** Whole days until an amount is reached; null at a pace that never does. */
export const daysToReach = (amount: Money, { amount: moved, days }: Pace): number | null => {
  if (new Big(amount.amount).lte(0)) return 0;
  if (new Big(moved.amount).lte(0)) return null;
  return Number(new Big(amount.amount).times(days).div(moved.amount).round(0, Big.roundUp).toString());
};
