import { add, isZero, type Money, negate, ratio, sum, zero } from '@concert/money';
import type { Move, RevisionContent } from './budget-revision.js';
import { amountMoved, changesOf } from './moves.js';
import { keyOf, type Line, type Lines, type Place, withLines } from './places.js';

/** An amount as it stands without and with a revision. */
export interface BeforeAndAfter {
  readonly before: Money;
  readonly after: Money;
  readonly change: Money;
}

export interface AgencyEffect extends BeforeAndAfter {
  readonly agency: string;
  /** Percent of what all agencies hold, two decimals; null while they hold nothing. */
  readonly shareBefore: string | null;
  readonly shareAfter: string | null;
}

export interface RevisionEffect {
  /** All moves together. */
  readonly amount: Money;
  /** All agencies and earmarks together: the same before and after, but for new money. */
  readonly total: BeforeAndAfter;
  readonly agencies: readonly AgencyEffect[];
  readonly earmarks: readonly (BeforeAndAfter & { readonly earmark: string })[];
  readonly lines: readonly (BeforeAndAfter & { readonly place: Place })[];
}

/**
 * What a revision does to every agency, earmark and line.
 *
 * @param today      what stands at each place now
 * @param isApplied  `today` has it already: then before is what it would be without
 */
export const effectOf = (
  { moves }: Pick<RevisionContent, 'moves'>,
  { today, currency, isApplied }: { today: Lines; currency: string; isApplied: boolean },
): RevisionEffect => {
  const before = isApplied ? withLines(today, undone(moves)) : today;
  const after = withLines(before, changesOf(moves));
  const sumOf = (lines: Lines, isMeant: (place: Place) => boolean): Money =>
    sum(
      [...lines.values()].filter(({ place }) => isMeant(place)).map(({ amount }) => amount),
      currency,
    );
  const compared = (isMeant: (place: Place) => boolean): BeforeAndAfter =>
    beforeAndAfter(sumOf(before, isMeant), sumOf(after, isMeant));

  const places = [...after.values()].map(({ place }) => place);
  const namesOf = (name: 'agency' | 'earmark'): string[] =>
    [...new Set(places.flatMap((place) => place[name] ?? []))].toSorted();
  const held = compared(({ agency }) => agency !== undefined);
  return {
    amount: amountMoved(moves, currency),
    total: compared(() => true),
    agencies: namesOf('agency').map((agency) => {
      const own = compared((place) => place.agency === agency);
      return {
        agency,
        ...own,
        shareBefore: ratio(own.before, held.before),
        shareAfter: ratio(own.after, held.after),
      };
    }),
    earmarks: namesOf('earmark').map((earmark) => ({ earmark, ...compared((place) => place.earmark === earmark) })),
    lines: places
      .map((place) => ({ place, ...beforeAndAfter(at(before, place, currency), at(after, place, currency)) }))
      .filter(({ before: from, after: to }) => !isZero(from) || !isZero(to)),
  };
};

const undone = (moves: readonly Move[]): Line[] =>
  changesOf(moves).map(({ place, amount }) => ({ place, amount: negate(amount) }));

const at = (lines: Lines, place: Place, currency: string): Money => lines.get(keyOf(place))?.amount ?? zero(currency);

const beforeAndAfter = (before: Money, after: Money): BeforeAndAfter => ({
  before,
  after,
  change: add(after, negate(before)),
});
