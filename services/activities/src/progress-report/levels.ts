import { sumOfDecimals } from '@concert/money';

/** A figure of a report; null: not known. */
interface Figure {
  name: string;
  unit: string;
  value: string | null;
}

/** What consolidation asks of a report that was taken in. */
interface Lower {
  readonly report: string;
  readonly within?: string;
  readonly figures: readonly Figure[];
}

/** Those that a report takes in itself; the others lie within one of them. */
export const directlyBelow = <Report extends Lower>(lower: readonly Report[]): Report[] =>
  lower.filter(({ within }) => within === undefined);

/** Null where nothing is known. */
const sumOfKnown = (values: readonly (string | null)[]): string | null => {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? sumOfDecimals(known) : null;
};

export const named = (name: string, figures: readonly Figure[]): Figure | undefined =>
  figures.find((each) => each.name === name);

/** What a report states: its own value, and where it gives none the sum of the next lower level. */
export const statedFigures = (figures: readonly Figure[], lower: readonly Lower[]): Figure[] => {
  const below = directlyBelow(lower);
  return unitsOf(figures, below).map(({ name, unit }) => ({
    name,
    unit,
    value: named(name, figures)?.value ?? sumBelow({ name, unit }, below),
  }));
};

type Named = Pick<Figure, 'name' | 'unit'>;

/** Every figure that is told of once, in the unit of who tells of it first. */
export const unitsOf = (figures: readonly Figure[], lower: readonly Lower[]): Named[] => {
  const units = new Map<string, string>();
  for (const { name, unit } of [...figures, ...lower.flatMap((each) => each.figures)])
    if (!units.has(name)) units.set(name, unit);
  return [...units].map(([name, unit]) => ({ name, unit }));
};

/** Of the next lower level, in this unit: persons are not added to households. */
export const sumBelow = ({ name, unit }: Named, below: readonly Lower[]): string | null =>
  sumOfKnown(
    below.map(({ figures }) => figures.find((each) => each.name === name && each.unit === unit)?.value ?? null),
  );

/**
 * What stays of the lower reports when some are taken in, or taken in again, with all that lies within them. One that was
 * taken in itself before, and is part of another now, is counted in that one.
 */
export const withoutThose = <Report extends Lower>(before: readonly Report[], now: readonly Lower[]): Report[] => {
  const renewed = new Set(directlyBelow(now).map(({ report }) => report));
  // What lies within a report stands behind it.
  for (const { report, within } of before) if (within !== undefined && renewed.has(within)) renewed.add(report);
  const inAnother = new Set(now.filter(({ within }) => within !== undefined).map(({ report }) => report));
  return before.filter(({ report, within }) =>
    within === undefined ? !renewed.has(report) && !inAnother.has(report) : !renewed.has(within),
  );
};

/** The first report that would be taken in twice, and so be counted twice. */
export const takenTwice = <Report extends Lower>(
  before: readonly Lower[],
  now: readonly Report[],
): Report | undefined => {
  const seen = new Set(withoutThose(before, now).map(({ report }) => report));
  return now.find(({ report }) => seen.size === seen.add(report).size);
};
