/**
 * The day where the person is, `YYYY-MM-DD`: in Beijing it begins eight hours before the day of UTC.
 *
 * @param timeZone  IANA name; the browser's when left out
 */
export const today = (now = new Date(), timeZone?: string): string =>
  // Swedish dates are ISO dates.
  new Intl.DateTimeFormat('sv', { timeZone }).format(now);
