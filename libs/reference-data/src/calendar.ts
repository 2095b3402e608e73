const CALENDAR_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** True for a day that exists, written as ISO 8601 `YYYY-MM-DD`; false for `2018-02-31`. */
export const isCalendarDate = (text: unknown): text is string => {
  const parts = typeof text === 'string' ? CALENDAR_DATE.exec(text) : null;
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  if (year === 0 || day === 0) return false;
  return day <= (month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0));
};

/** First and last day that a record may speak of: far enough for every history and plan, near enough to catch a slip. */
export const EARLIEST_DAY = '1900-01-01';
export const LATEST_DAY = '2100-12-31';

/** Whether an ISO date lies between them, both included. */
export const isPlausibleDay = (day: string): boolean => EARLIEST_DAY <= day && day <= LATEST_DAY;

/** First and last day, both included, as ISO dates. */
export interface Window {
  readonly start: string;
  readonly end: string;
}

/**
 * Day from which a plan counts that states none: the programme's first, or the day it was entered when that came before.
 *
 * @param enteredAt  ISO instant
 */
export const planDay = (programmeStart: string, enteredAt: string): string => {
  const entered = enteredAt.slice(0, 10);
  return programmeStart < entered ? programmeStart : entered;
};

/** True when both days exist and the first is not after the last. */
export const isWindow = ({ start, end }: Window): boolean =>
  isCalendarDate(start) && isCalendarDate(end) && start <= end;

/** True when every day of `inner` lies in `outer`. */
export const liesWithin = (inner: Window, outer: Window): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** English names in small letters, January first. */
export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
