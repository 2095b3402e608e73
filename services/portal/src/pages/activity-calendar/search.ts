export const VIEWS = ['month', 'list', 'sites', 'matrix'] as const;
export type View = (typeof VIEWS)[number];

/** What narrows the calendar. */
export interface Filter {
  readonly agency?: string;
  readonly site?: string;
  readonly output?: string;
  readonly from?: string;
  readonly to?: string;
  /** What others do where my organization works. */
  readonly near?: boolean;
}

export interface CalendarSearch extends Filter {
  /** Left out: the month at a desk, the list on a phone. */
  readonly view?: View;
  /** YYYY-MM */
  readonly month?: string;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
/** A code such as 2.3 or 3 may have been read as a number. */
const code = (value: unknown): string | undefined => (typeof value === 'number' ? String(value) : text(value));
const matching = (pattern: RegExp, value: unknown): string | undefined => {
  const found = text(value);
  return found !== undefined && pattern.test(found) ? found : undefined;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export const searchOf = (raw: Record<string, unknown>): CalendarSearch => {
  const read = {
    view: VIEWS.find((view) => view === raw['view']),
    month: matching(MONTH, raw['month']),
    agency: code(raw['agency']),
    site: text(raw['site']),
    output: code(raw['output']),
    from: matching(DAY, raw['from']),
    to: matching(DAY, raw['to']),
    near: raw['near'] === true ? true : undefined,
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
};
