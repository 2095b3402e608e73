import { apportion, compare, isPositive, type Money, sum } from '@concert/money';
import type { Move } from './budget-revision.js';
import { holderOf, type Line, type Lines, type Place } from './places.js';

/** The lines of agencies that are cut: those of other years are left out, and none that names no year. */
const cutLines = (lines: Lines, year: number | undefined): Line[] =>
  [...lines.values()]
    .filter(({ place, amount }) => place.agency !== undefined && isPositive(amount))
    .filter(({ place }) => year === undefined || place.year === undefined || place.year === year);

/**
 * Splits a cut over the agencies in proportion to what they hold, and each agency's part over its lines, by largest
 * remainder: the parts of an agency add up to its share, the shares to the whole. What is set aside is not cut.
 *
 * @param year  programme year of the base
 */
export const movesOfCut = (whole: Money, lines: Lines, to: Place, year?: number): Move[] => {
  const held = cutLines(lines, year);
  const agencies = [...new Set(held.map(({ place }) => holderOf(place)))]
    .map((agency) => held.filter(({ place }) => holderOf(place) === agency))
    .map((own) => ({ own, total: sum(own.map(amountOf), whole.currency) }))
    .toSorted((a, b) => compare(b.total, a.total));
  if (agencies.length === 0) return [];
  const parts = apportion(
    whole,
    agencies.map(({ total }) => total),
  );
  return agencies.flatMap(({ own }, agency) =>
    apportion(parts[agency]!, own.map(amountOf)).flatMap((amount, line) =>
      isPositive(amount) ? [{ from: own[line]!.place, to, amount }] : [],
    ),
  );
};

const amountOf = ({ amount }: Line): Money => amount;
