import type { components } from '~/api/generated/concert';

export type FinancialReport = components['schemas']['budgets.FinancialReport'];
export type Figures = components['schemas']['budgets.FiguresDto'];
export type Submission = components['schemas']['budgets.SubmitFinancialReportDto'];
export type Restatement = components['schemas']['budgets.RestateFinancialReportDto'];
export type ReportCheck = components['schemas']['budgets.ReportCheckResponse'];
export type Definition = Submission['committedDefinition'];

export const FIGURES = ['total', 'transferred', 'committed', 'disbursed'] as const;
export type FigureName = (typeof FIGURES)[number];

export const DEFINITIONS: readonly Definition[] = ['inclusive', 'outstanding', 'not-stated'];

/** What the form holds: amounts as typed; empty is not known. */
export interface TypedFigures {
  readonly committedDefinition: Definition | '';
  readonly total: string;
  readonly transferred: string;
  readonly committed: string;
  readonly disbursed: string;
  readonly reason: string;
}

export const NOTHING_TYPED: TypedFigures = {
  committedDefinition: '',
  total: '',
  transferred: '',
  committed: '',
  disbursed: '',
  reason: '',
};

export interface HalfYear {
  readonly period: string;
  readonly from: string;
  readonly to: string;
}

const halfYear = (period: string): HalfYear => {
  const [year, half] = period.split('-');
  return half === '1'
    ? { period, from: `${year}-01-01`, to: `${year}-06-30` }
    : { period, from: `${year}-07-01`, to: `${year}-12-31` };
};

const periodOf = (day: string): string => `${day.slice(0, 4)}-${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`;

const after = (period: string): string => {
  const [year, half] = period.split('-');
  return half === '1' ? `${year}-2` : `${Number(year) + 1}-1`;
};

/** Half-years that touch both days and all between them, the first one first. */
export const halfYearsBetween = (start: string, end: string): HalfYear[] => {
  const periods: HalfYear[] = [];
  for (let period = periodOf(start); period <= periodOf(end); period = after(period)) periods.push(halfYear(period));
  return periods;
};

type Stated = Pick<FinancialReport, 'period' | 'status'>;

/** What was sent back comes first; else the period after the last one that was reported; else the first. */
export const periodToBeginWith = (periods: readonly HalfYear[], reports: readonly Stated[]): string | undefined => {
  const returned = reports.find(({ status }) => status === 'returned');
  if (returned) return returned.period;
  const last = reports
    .map(({ period }) => period)
    .sort()
    .at(-1);
  const next = last === undefined ? periods[0] : periods.find(({ period }) => period > last);
  return (next ?? periods.at(-1))?.period;
};

/** `12.` while it is typed is 12; empty is not known, which is not zero. */
export const amountOf = (typed: string): string | null => {
  const text = typed.trim().replace(/\.$/, '');
  return text === '' ? null : text;
};

export const typedOf = ({ figures, committedDefinition }: FinancialReport): TypedFigures => ({
  ...NOTHING_TYPED,
  committedDefinition,
  total: figures.total.amount ?? '',
  transferred: figures.transferred.amount ?? '',
  committed: figures.committed.amount ?? '',
  disbursed: figures.disbursed.amount ?? '',
});

interface About {
  readonly scope: string;
  readonly period: string;
  readonly currency: string;
}

const figuresOf = (typed: TypedFigures): Figures => ({
  total: { amount: amountOf(typed.total) },
  transferred: { amount: amountOf(typed.transferred) },
  committed: { amount: amountOf(typed.committed) },
  disbursed: { amount: amountOf(typed.disbursed) },
});

/** Undefined while nothing can be said about it yet. */
export const submissionOf = (typed: TypedFigures, { scope, period, currency }: About): Submission | undefined => {
  const { committedDefinition, reason } = typed;
  if (committedDefinition === '' || FIGURES.every((name) => amountOf(typed[name]) === null)) return undefined;
  return {
    scope,
    period,
    currency,
    committedDefinition,
    figures: figuresOf(typed),
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
  };
};

/** Only what is corrected. */
export const restatementOf = (typed: TypedFigures, before: FinancialReport): Restatement => {
  const now = figuresOf(typed);
  const changed = FIGURES.filter((name) => now[name].amount !== before.figures[name].amount);
  return {
    figures: Object.fromEntries(changed.map((name) => [name, now[name]])),
    ...(typed.committedDefinition !== '' && typed.committedDefinition !== before.committedDefinition
      ? { committedDefinition: typed.committedDefinition }
      : {}),
    reason: typed.reason.trim(),
  };
};
