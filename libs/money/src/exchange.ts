import Big from 'big.js';
import { InvalidAmount } from './errors.js';
import { isDecimal, type Money, rounded } from './money.js';

/**
 * An amount in the currency of the books, at a recorded rate.
 *
 * @param rate  units of the amount's currency for one unit of the other, as the UN operational rates are published:
 *              `6.8275` yuan for a dollar
 * @throws InvalidAmount when the rate is not a decimal above zero, or ISO 4217 does not list the currency
 */
export const exchanged = ({ amount }: Money, rate: string, currency: string): Money => {
  if (!isDecimal(rate) || new Big(rate).lte(0)) throw new InvalidAmount(rate, 'A rate is a decimal above zero');
  return rounded(new Big(amount).div(rate), currency);
};
