import { sumOfDecimals } from '@concert/money';
import type { ReportFigure } from './progress-report.js';

/** What consolidation asks of a report that was taken in. */
interface Lower {
  readonly report: string;
  readonly within?: string;
  readonly figures: readonly ReportFigure[];
}

/** Those that a report takes in itself; the others lie within one of them. */
export const directlyBelow = <Report extends Lower>(lower: readonly Report[]): Report[] =>
  lower.filter(({ within }) => within === undefined);

/** The sum of what is known; null where nothing is. */
export const sumOfKnown = (values: readonly (string | null)[]): string | null => {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? sumOfDecimals(known) : null;
};

const named = (name: string, figures: readonly ReportFigure[]): ReportFigure | undefined =>
  figures.find((each) => each.name === name);

/** What a report states: its own value, and where it gives none the sum of the next lower level. */
export const statedFigures = (figures: readonly ReportFigure[], lower: readonly Lower[]): ReportFigure[] => {
  const below = directlyBelow(lower);
  const units = new Map([...figures, ...below.flatMap((each) => each.figures)].map(({ name, unit }) => [name, unit]));
  return [...units].map(([name, unit]) => ({
    name,
    unit,
    value: named(name, figures)?.value ?? sumOfKnown(below.map((each) => named(name, each.figures)?.value ?? null)),
  }));
};

/** What stays of the lower reports when some are taken in, or taken in again, with all that lies within them. */
export const withoutThose = <Report extends Lower>(before: readonly Report[], now: readonly Lower[]): Report[] => {
  const renewed = new Set(directlyBelow(now).map(({ report }) => report));
  // What lies within a report stands behind it.
  for (const { report, within } of before) if (within !== undefined && renewed.has(within)) renewed.add(report);
  return before.filter(({ report, within }) => !renewed.has(within ?? report));
};

/** The first report that would be taken in twice, and so be counted twice. */
export const takenTwice = <Report extends Lower>(
  before: readonly Lower[],
  now: readonly Report[],
): Report | undefined => {
  const seen = new Set(withoutThose(before, now).map(({ report }) => report));
  return now.find(({ report }) => seen.size === seen.add(report).size);
};
