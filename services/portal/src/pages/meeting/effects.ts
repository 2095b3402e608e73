import { minus, signOf, sumOf } from '~/record/decimals';
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
  const agencies = new Map<string, string>();
  const earmarks = new Map<string, string>();
  let newMoney = '0';
  const count = ({ agency, earmark }: Place, change: string): void => {
    if (agency !== undefined) agencies.set(agency, sumOf([agencies.get(agency) ?? '0', change]));
    else if (earmark !== undefined) earmarks.set(earmark, sumOf([earmarks.get(earmark) ?? '0', change]));
  };
  for (const { from, to, amount: money } of moves) {
    const { amount } = money;
    if (from) count(from, minus('0', amount));
    else newMoney = sumOf([newMoney, amount]);
    count(to, amount);
  }
  const inOrder = (changes: Map<string, string>, standing: Readonly<Record<string, Money>>): Effect[] =>
    [...changes]
      .filter(([, change]) => signOf(change) !== 0)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, change]) => {
        const before = standing[name]?.amount ?? minus(change, change);
        return { name, before, change, after: sumOf([before, change]) };
      });
  return {
    agencies: inOrder(agencies, allocatedNow),
    earmarks: inOrder(earmarks, earmarked),
    newMoney,
    currency: moves[0]?.amount.currency ?? 'USD',
  };
};
