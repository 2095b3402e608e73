import type { components } from '~/api/generated/concert';
import type { Summary } from '~/record/budgets';
import { minus, sumOf } from '~/record/decimals';
import { WHOLE_PROGRAMME } from '~/record/scope';

type LedgerEntry = Pick<components['schemas']['budgets.LedgerEntry'], 'agency' | 'kind' | 'amount' | 'date'>;

export interface PeriodFigures {
  readonly period: string;
  readonly transferred: string | null;
  readonly committed: string | null;
  readonly disbursed: string | null;
}

/** What was reported for the whole programme, period by period; what was not reported is null. */
export const periodFiguresOf = ({ periods }: Pick<Summary, 'periods'>): readonly PeriodFigures[] =>
  periods
    .filter(({ scope }) => scope === WHOLE_PROGRAMME)
    .map(({ period, figures }) => ({
      period,
      transferred: figures.transferred.amount,
      committed: figures.committed.amount,
      disbursed: figures.disbursed.amount,
    }))
    .sort((a, b) => a.period.localeCompare(b.period));

/** What is left of a budget at the beginning, and at the end of each period; null where nobody says. */
export interface BurnDown {
  readonly scope: string;
  readonly budget: string;
  readonly left: readonly (string | null)[];
}

const cutOffOf = (period: string): string => period.replace(/-1$/, '-06-30').replace(/^(\d{4})-2$/, '$1-12-31');

/** Spent up to the cut-off, from the ledger; null when the agency has no entry in it. */
const spentInLedger = (entries: readonly LedgerEntry[], agency: string, period: string): string | null => {
  const own = entries.filter((entry) => entry.agency === agency && entry.kind !== 'commitment');
  if (own.length === 0) return null;
  const until = own.filter(({ date }) => date <= cutOffOf(period));
  return sumOf(until.map(({ kind, amount }) => (kind === 'refund' ? minus('0', amount) : amount)));
};

/**
 * How the budget of the programme and of each agency melts away: what is left after what it reported as disbursed, or,
 * where it has reported nothing, after what its ledger says.
 */
export const burnDownOf = (
  { total, allocated, agencies, periods }: Pick<Summary, 'total' | 'allocated' | 'agencies' | 'periods'>,
  entries: readonly LedgerEntry[],
): {
  readonly periods: readonly string[];
  readonly lines: readonly BurnDown[];
  readonly without: readonly string[];
} => {
  const names = [...new Set(periods.map(({ period }) => period))].sort();
  const scopes = [
    { scope: WHOLE_PROGRAMME, budget: (total ?? allocated).amount },
    ...agencies.map(({ agency, allocated: own }) => ({ scope: agency, budget: own.amount })),
  ];
  const all = scopes.map(({ scope, budget }): BurnDown => {
    const left = names.map((period) => {
      const reported = periods.find((each) => each.scope === scope && each.period === period)?.figures.disbursed.amount;
      const spent = reported ?? spentInLedger(entries, scope, period);
      return spent === null ? null : minus(budget, spent);
    });
    return { scope, budget, left };
  });
  const isKnown = ({ left }: BurnDown): boolean => left.some((each) => each !== null);
  return {
    periods: names,
    lines: all.filter(isKnown),
    without: all.filter((line) => !isKnown(line)).map(({ scope }) => scope),
  };
};
