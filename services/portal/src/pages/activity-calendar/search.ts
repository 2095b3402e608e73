import { DAY, matching, oneOf, searchOf as readBy, text } from '~/routing/search';

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

/** Reads an address that anybody may have typed; what makes no sense is left out. */
export const searchOf: (raw: Record<string, unknown>) => CalendarSearch = readBy({
  view: oneOf(VIEWS),
  month: matching(/^\d{4}-(?:0[1-9]|1[0-2])$/),
  agency: text,
  site: text,
  output: text,
  from: DAY,
  to: DAY,
  near: (near) => (near === true ? true : undefined),
});
