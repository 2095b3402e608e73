/** Both dates are optional and can be combined: what was known on one day to have been true on another. */
export interface Moment {
  /** What was true on that day (YYYY-MM-DD). */
  readonly asOf?: string;
  /** What had been recorded by the end of that day, or by that instant. */
  readonly knownAt?: string;
}

export const NOW: Moment = {};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_OR_INSTANT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?Z)?$/;

const matching = (pattern: RegExp, value: unknown): string | undefined =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

/** The moment an address names; what is no date is left out. */
export const momentOf = (search: Record<string, unknown>): Moment => {
  const asOf = matching(DAY, search['asOf']);
  const knownAt = matching(DAY_OR_INSTANT, search['knownAt']);
  return { ...(asOf ? { asOf } : {}), ...(knownAt ? { knownAt } : {}) };
};

export const isNow = ({ asOf, knownAt }: Moment): boolean => asOf === undefined && knownAt === undefined;
