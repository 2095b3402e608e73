import { add, type Money, zero } from '@concert/money';

/** Where money of the budget stands: with an agency or set aside, as a line or as a whole. */
export interface Place {
  /** Code of the agency that holds it; none for money set aside. */
  readonly agency?: string;
  /** What it is set aside for; none for an agency's money. */
  readonly earmark?: string;
  /** Number of the output: `2.3`. */
  readonly output?: string;
  /** UNDG harmonized budget category, 1 to 8. */
  readonly category?: string;
  /** Programme year, 1 for the first. */
  readonly year?: number;
  /** Where it is to be spent. */
  readonly layer?: Layer;
}

export const layers = ['national', 'provincial', 'municipal', 'county', 'community'] as const;
export type Layer = (typeof layers)[number];

export interface Line {
  readonly place: Place;
  readonly amount: Money;
}

/** Lines by `keyOf` their place. */
export type Lines = ReadonlyMap<string, Line>;

/** The same for two places that are one. */
export const keyOf = ({ agency, earmark, output, category, year, layer }: Place): string =>
  JSON.stringify([agency, earmark, output, category, year, layer].map((part) => part ?? null));

/** Names the place alone, as plain data. */
export const placeOf = ({ agency, earmark, output, category, year, layer }: Place): Place => ({
  ...(agency !== undefined && { agency }),
  ...(earmark !== undefined && { earmark }),
  ...(output !== undefined && { output }),
  ...(category !== undefined && { category }),
  ...(year !== undefined && { year }),
  ...(layer !== undefined && { layer }),
});

/** `ILO`, or `earmark policy-advice`: who answers for the money. */
export const holderOf = ({ agency, earmark }: Place): string => agency ?? `earmark ${earmark}`;

export const withLine = (lines: Lines, { place, amount }: Line): Lines => {
  const key = keyOf(place);
  const before = lines.get(key)?.amount ?? zero(amount.currency);
  return new Map(lines).set(key, { place: placeOf(place), amount: add(before, amount) });
};

/** Adds amounts up place by place; negative ones take away. */
export const withLines = (lines: Lines, more: Iterable<Line>): Lines => {
  let all = lines;
  for (const line of more) all = withLine(all, line);
  return all;
};

export const linesOf = (lines: Iterable<Line>): Lines => withLines(new Map(), lines);
