import type { Window } from './calendar.js';

/**
 * Half-year for which figures are reported: `2009-2` is July to December 2009, cut off on 31 December.
 * Source: MDG-F biannual monitoring report, "as of 30 June" and "as of 31 December".
 */
export type Period = `${number}-1` | `${number}-2`;

/** How it is written. */
export const PERIOD = /^[1-9]\d{3}-[12]$/;

export const isPeriod = (text: unknown): text is Period => typeof text === 'string' && PERIOD.test(text);

const yearOf = (period: Period): number => Number(period.slice(0, 4));
const isFirstHalf = (period: Period): boolean => period.endsWith('-1');

/** First day of the period as ISO date. */
export const firstDayOf = (period: Period): string => `${yearOf(period)}-${isFirstHalf(period) ? '01-01' : '07-01'}`;

/** Last day whose facts count for the period, as ISO date. */
export const cutOffOf = (period: Period): string => `${yearOf(period)}-${isFirstHalf(period) ? '06-30' : '12-31'}`;

/** The period in which an ISO date lies. */
export const periodOf = (date: string): Period => {
  const half = Number(date.slice(5, 7)) <= 6 ? 1 : 2;
  return `${Number(date.slice(0, 4))}-${half}`;
};

export const nextPeriod = (period: Period): Period =>
  isFirstHalf(period) ? `${yearOf(period)}-2` : `${yearOf(period) + 1}-1`;

export const previousPeriod = (period: Period): Period =>
  isFirstHalf(period) ? `${yearOf(period) - 1}-2` : `${yearOf(period)}-1`;

/** Periods from the first to the last, both included; none when the last comes first. */
export const periodsBetween = (first: Period, last: Period): Period[] => {
  const periods: Period[] = [];
  for (let period = first; period <= last; period = nextPeriod(period)) periods.push(period);
  return periods;
};

/** Periods that a window touches and whose cut-off does not come after `asOf` (ISO date). */
export const periodsDue = ({ start, end }: Window, asOf: string): Period[] =>
  periodsBetween(periodOf(start), periodOf(end)).filter((period) => cutOffOf(period) <= asOf);
