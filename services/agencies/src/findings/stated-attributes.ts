/** What a programme says of itself that documents say, too. */
export interface StatedOfItself {
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly totalBudget: string | null;
  readonly currency: string;
  readonly status: string;
  /** Roles of those who take part. */
  readonly roles: readonly string[];
}

/** Attribute → what the programme itself says of it. Of any other attribute it says nothing. */
export const statedOfItself = ({
  title,
  start,
  end,
  totalBudget,
  currency,
  status,
  roles,
}: StatedOfItself): ReadonlyMap<string, string> => {
  const count = (role: string): string => String(roles.filter((each) => each === role).length);
  return new Map([
    ['title', title],
    ['start', start],
    ['end', end],
    ...(totalBudget === null ? [] : ([['total-budget', `${totalBudget} ${currency}`]] as const)),
    ['status', status],
    ['participating-un-organizations', count('participating-un-organization')],
    ['national-partners', count('national-partner')],
  ]);
};

const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a document says the same: `2012-02` is what somebody says who knows the month alone. */
export const saysTheSame = (canonical: string, asserted: string): boolean =>
  canonical.toLowerCase() === asserted.toLowerCase() ||
  (CALENDAR_DATE.test(canonical) && canonical.startsWith(`${asserted}-`));
