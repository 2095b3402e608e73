import { MONTHS, type Window } from '@concert/reference-data';

/** What the words of a time frame say. */
export type TimeFrame =
  | { readonly kind: 'intervals'; readonly intervals: readonly Window[] }
  /** It goes on: `ongoing`, `during AWP preparation and afterwards`. */
  | { readonly kind: 'open-ended' }
  | { readonly kind: 'not-understood' };

const YEAR = '(?:19|20)\\d{2}';
const LIST = '\\s*(?:,|and|&|\\s)\\s*';
const QUARTERS = new RegExp(
  `^(?:quarters?|q)?\\s*([1-4](?:(?:${LIST})(?:quarters?|q)?\\s*[1-4])*)(?:${LIST}(${YEAR}))?$`,
);
const MONTH = new RegExp(`^([a-z]{3,9})\\.?\\s*,?\\s*(${YEAR})?$`);
const OPEN_ENDED =
  /\b(?:on-?going|continu\w+|throughout|afterwards?|onwards?|remaining (?:time|period)|as (?:long as )?needed)\b/;

const lastDayOf = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

const monthsOf = (year: number, first: number, last: number): Window => ({
  start: `${year}-${String(first).padStart(2, '0')}-01`,
  end: lastDayOf(year, last),
});

/** A quarter, quarters or a month of a year; the year may stand elsewhere in the time frame. */
const partOf = (words: string, yearElsewhere: string | undefined): Window[] | undefined => {
  const quarters = QUARTERS.exec(words);
  if (quarters) {
    const year = Number(quarters[2] ?? yearElsewhere);
    if (!year) return undefined;
    const numbers = [...new Set(quarters[1]?.match(/[1-4]/g))].map(Number).sort();
    return numbers.map((quarter) => monthsOf(year, quarter * 3 - 2, quarter * 3));
  }
  const month = MONTH.exec(words);
  const number = MONTHS.findIndex((name) => month?.[1] !== undefined && name.startsWith(month[1])) + 1;
  const year = Number(month?.[2] ?? yearElsewhere);
  return month && number > 0 && year ? [monthsOf(year, number, number)] : undefined;
};

/** Touching intervals become one. */
const joined = (intervals: readonly Window[]): Window[] => {
  const result: Window[] = [];
  for (const next of [...intervals].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = result.at(-1);
    if (last && next.start <= dayAfter(last.end))
      result[result.length - 1] = { start: last.start, end: last.end > next.end ? last.end : next.end };
    else result.push(next);
  }
  return result;
};

const dayAfter = (date: string): string => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
};

const rangeOf = (words: string): Window[] | undefined => {
  const sides = words.split(/\s*-\s*|\s+to\s+/);
  if (sides.length > 2) return undefined;
  const year = new RegExp(YEAR).exec(sides.at(-1) ?? '')?.[0];
  const parts = sides.map((side) => partOf(side, year));
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  if (sides.length === 1) return first;
  const start = first[0]?.start ?? '';
  const end = last.at(-1)?.end ?? '';
  return start <= end ? [{ start, end }] : undefined;
};

/** Reads a time frame as documents print it: `Quarter 4, 2011 – quarter 1, 2012`, `December 2010 - January 2011`. */
export const timeFrameOf = (asPrinted: string): TimeFrame => {
  const words = asPrinted
    .toLowerCase()
    .replaceAll(/[‐‑‒–—]/g, '-')
    .trim();
  const intervals = rangeOf(words);
  if (intervals) return { kind: 'intervals', intervals: joined(intervals) };
  return { kind: OPEN_ENDED.test(words) ? 'open-ended' : 'not-understood' };
};

/** Where the days of a window come from, when nobody gave them. */
export type WindowSource = 'time-frame' | 'programme-end';

export type WindowRead =
  | { readonly window: Window; readonly from: WindowSource; readonly intervals?: readonly Window[] }
  | { readonly window: null; readonly from?: undefined; readonly intervals?: undefined };

/**
 * The window that the words give: from the first day of their first interval to the last day of their last. What goes
 * on is bounded by the programme. Null where the words give none: then nothing can be overdue.
 */
export const windowFrom = (asPrinted: string | undefined, agreedOn: string, programme: Window): WindowRead => {
  const frame: TimeFrame = asPrinted === undefined ? { kind: 'not-understood' } : timeFrameOf(asPrinted);
  switch (frame.kind) {
    case 'intervals': {
      const { intervals } = frame;
      return {
        window: { start: intervals[0]?.start ?? '', end: intervals.at(-1)?.end ?? '' },
        from: 'time-frame',
        ...(intervals.length > 1 && { intervals }),
      };
    }
    case 'open-ended': {
      const start = agreedOn < programme.start ? programme.start : agreedOn;
      return start <= programme.end
        ? { window: { start, end: programme.end }, from: 'programme-end' }
        : { window: null };
    }
    case 'not-understood':
      return { window: null };
  }
};
