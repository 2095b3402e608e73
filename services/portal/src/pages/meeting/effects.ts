import { centsOf, decimalOf } from '~/record/decimals';
import type { Money } from '~/i18n/formats';

interface Place {
  readonly agency?: string;
  readonly earmark?: string;
}

interface Move {
  readonly from?: Place;
  readonly to: Place;
  readonly amount: Money;
}

export interface Effect {
  readonly name: string;
  readonly before: string;
  readonly change: string;
  readonly after: string;
}

export interface EffectsOfMoves {
  readonly agencies: readonly Effect[];
  readonly earmarks: readonly Effect[];
  /** What the programme would have more. */
  readonly newMoney: string;
  readonly currency: string;
}

interface Standing {
  readonly allocatedNow: Readonly<Record<string, Money>>;
  readonly earmarked: Readonly<Record<string, Money>>;
}

/** What moves do to every agency and earmark of a pack, to the cent; who is not touched is left out. */
export const effectsOf = (moves: readonly Move[], { allocatedNow, earmarked }: Standing): EffectsOfMoves => {
  const agencies = new Map<string, bigint>();
  const earmarks = new Map<string, bigint>();
  let newMoney = 0n;
  const count = ({ agency, earmark }: Place, cents: bigint): void => {
    if (agency !== undefined) agencies.set(agency, (agencies.get(agency) ?? 0n) + cents);
    else if (earmark !== undefined) earmarks.set(earmark, (earmarks.get(earmark) ?? 0n) + cents);
  };
  for (const { from, to, amount } of moves) {
    const cents = centsOf(amount.amount);
    if (from) count(from, -cents);
    else newMoney += cents;
    count(to, cents);
  }
  const inOrder = (changes: Map<string, bigint>, before: Readonly<Record<string, Money>>): Effect[] =>
    [...changes]
      .filter(([, change]) => change !== 0n)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, change]) => {
        const cents = centsOf(before[name]?.amount ?? '0');
        return { name, before: decimalOf(cents), change: decimalOf(change), after: decimalOf(cents + change) };
      });
  return {
    agencies: inOrder(agencies, allocatedNow),
    earmarks: inOrder(earmarks, earmarked),
    newMoney: decimalOf(newMoney),
    currency: moves[0]?.amount.currency ?? 'USD',
  };
};
