import { minorUnitOf } from '@concert/reference-data';
import Big from 'big.js';
import { InvalidAmount } from './errors.js';
import { CurrenciesDiffer, type Money, rounded } from './money.js';

/**
 * Splits a whole in proportion to the weights by largest remainder, so that the parts add up to the whole to the
 * minor unit. Equal remainders go to the earlier part. Parts come in the order of the weights.
 *
 * @throws InvalidAmount     no weights, a negative one, or all of them zero
 * @throws CurrenciesDiffer  a weight is in another currency than the whole
 */
export const apportion = (whole: Money, weights: readonly Money[]): Money[] => {
  for (const weight of weights) if (weight.currency !== whole.currency) throw new CurrenciesDiffer(whole, weight);
  const shares = weights.map(({ amount }) => new Big(amount));
  const total = shares.reduce((all, share) => all.plus(share), new Big(0));
  if (shares.some((share) => share.lt(0))) throw new InvalidAmount(whole.amount, 'A share cannot be negative');
  if (total.eq(0)) throw new InvalidAmount(whole.amount, 'Nothing to divide by: the shares add up to zero');

  const unit = new Big(10).pow(minorUnitOf(whole.currency) ?? 0);
  const sign = new Big(whole.amount).lt(0) ? -1 : 1;
  const units = new Big(whole.amount).abs().times(unit);
  const parts = shares.map((share, index) => {
    const numerator = units.times(share);
    const floor = wholePartOf(numerator, total);
    return { index, floor, remainder: numerator.minus(floor.times(total)) };
  });

  const left = units.minus(parts.reduce((all, { floor }) => all.plus(floor), new Big(0))).toNumber();
  const raised = new Set(
    parts
      .toSorted((a, b) => b.remainder.cmp(a.remainder) || a.index - b.index)
      .slice(0, left)
      .map(({ index }) => index),
  );
  return parts.map(({ index, floor }) =>
    rounded(
      floor
        .plus(raised.has(index) ? 1 : 0)
        .div(unit)
        .times(sign),
      whole.currency,
    ),
  );
};

/** Division rounds at 20 digits, so the quotient is brought back when it was rounded up past the true one. */
const wholePartOf = (numerator: Big, denominator: Big): Big => {
  const quotient = numerator.div(denominator).round(0, Big.roundDown);
  return quotient.times(denominator).gt(numerator) ? quotient.minus(1) : quotient;
};
