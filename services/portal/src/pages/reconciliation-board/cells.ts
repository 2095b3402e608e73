import { SEVERITIES } from '~/record/findings/counted';
import type { Finding, PeriodSummary, Summary } from '~/record/budgets';

/** One scope (an agency, or the whole programme) in one period. */
export interface Cell {
  readonly scope: string;
  readonly period: string;
  readonly report: PeriodSummary | undefined;
  readonly findings: readonly Finding[];
}

export interface Board {
  readonly periods: readonly string[];
  readonly rows: readonly {
    readonly scope: string;
    readonly allocated: Summary['total'];
    readonly cells: readonly Cell[];
  }[];
}

export const PROGRAMME = 'programme';

/** Agency × period, the whole programme first; every period that a report or a finding names. */
export const boardOf = (summary: Summary, findings: readonly Finding[]): Board => {
  const periods = [...new Set([...summary.periods, ...findings].map(({ period }) => period))].sort();
  const agencies = [
    ...new Set([...summary.agencies.map(({ agency }) => agency), ...findings.map(({ scope }) => scope)]),
  ]
    .filter((scope) => scope !== PROGRAMME)
    .sort();
  const rows = [PROGRAMME, ...agencies].map((scope) => ({
    scope,
    allocated:
      scope === PROGRAMME
        ? summary.allocated
        : (summary.agencies.find(({ agency }) => agency === scope)?.allocated ?? null),
    cells: periods.map((period) => ({
      scope,
      period,
      report: summary.periods.find((report) => report.scope === scope && report.period === period),
      findings: findings.filter((finding) => finding.scope === scope && finding.period === period),
    })),
  }));
  return { periods, rows };
};

/** What is open, the gravest first. */
export const openIn = ({ findings }: Cell): readonly Finding[] =>
  findings
    .filter(({ status }) => status === 'open')
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));

export const cellKey = ({ scope, period }: Pick<Cell, 'scope' | 'period'>): string => `${scope}:${period}`;
