import type { ListedReport } from './queries';

const LEVELS: Readonly<Record<string, number>> = { biannual: 1, annual: 2, factsheet: 3 };

/** The report whose words a factsheet takes: of the last half-year told about, the highest level of the whole programme. */
export const narrativeFor = <Report extends Pick<ListedReport, 'level' | 'period' | 'about'>>(
  reports: readonly Report[],
): Report | undefined =>
  reports
    .filter(({ level, about }) => level in LEVELS && about === null)
    .sort((a, b) => a.period.localeCompare(b.period) || (LEVELS[a.level] ?? 0) - (LEVELS[b.level] ?? 0))
    .at(-1);
