import { type Money, negate, sum } from '@concert/money';
import type { Move, RevisionEntry } from './budget-revision.js';
import { keyOf, type Line, linesOf } from './places.js';

export const amountMoved = (moves: readonly Move[], currency: string): Money =>
  sum(
    moves.map(({ amount }) => amount),
    currency,
  );

/** What moves take from and give to each place, added up. */
export const changesOf = (moves: readonly Move[]): Line[] => [
  ...linesOf(
    moves.flatMap(({ from, to, amount }) => [
      ...(from ? [{ place: from, amount: negate(amount) }] : []),
      { place: to, amount },
    ]),
  ).values(),
];

/** True when both leave every place with the same, in whatever order. */
export const isSameChange = (one: readonly Move[], other: readonly Move[]): boolean => {
  const written = (moves: readonly Move[]): string[] =>
    changesOf(moves)
      .map(({ place, amount }) => `${keyOf(place)} ${amount.amount} ${amount.currency}`)
      .toSorted();
  return written(one).join('\n') === written(other).join('\n');
};

/** The ledger entries of a revision: one a place. */
export const entriesOf = (revision: string, moves: readonly Move[]): RevisionEntry[] =>
  changesOf(moves).map((line, index) => ({ entry: `${revision}.${index + 1}`, ...line }));
