import { shareOf } from '~/record/decimals';
import type { TrancheCockpit } from '~/record/budgets';

type Tranche = TrancheCockpit['tranches'][number];

export interface Scheduled extends Tranche {
  /** Percent of the programme's budget; null while no document states the budget. */
  readonly share: string | null;
  /** Days from the beginning of the programme year it pays for; null while it has not come. */
  readonly afterYearStart: number | null;
}

const DAY_MS = 86_400_000;
const msOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** First day of a programme year: 1 begins with the programme. */
export const yearStart = (start: string, year: number): string =>
  `${Number(start.slice(0, 4)) + year - 1}${start.slice(4)}`;

/** Each tranche beside the year that it pays for: tranche k follows year k-1, which a schedule alone does not show. */
export const scheduleOf = (
  tranches: readonly Tranche[],
  { start, total }: { readonly start: string | undefined; readonly total: string | null },
): readonly Scheduled[] =>
  tranches.map((tranche) => ({
    ...tranche,
    share: total === null ? null : shareOf(tranche.amount.amount, total),
    afterYearStart:
      start === undefined || tranche.valueDate === null
        ? null
        : Math.round((msOf(tranche.valueDate) - msOf(yearStart(start, tranche.tranche))) / DAY_MS),
  }));
