import type { Finding } from '@concert/findings/view';
import { money, type Money } from '@concert/money';
import { type Period, periodOf, periodsBetween } from '@concert/reference-data';
import type { PeriodSummary, ProgrammeSummary } from '../summary/summary-of-rows.query.js';

export type FindingOnBoard = Pick<
  Finding,
  'id' | 'rule' | 'status' | 'severity' | 'subject' | 'difference' | 'currency' | 'assignedTo'
>;

/** What a scope reported for a period, and what does not agree about it. */
export interface BoardCell {
  readonly period: Period;
  /** Null when nothing was reported. */
  readonly report: Pick<PeriodSummary, 'status' | 'version' | 'committedDefinition'> | null;
  /** As reported, cumulative; null when it was not. */
  readonly transferred: Money | null;
  readonly committed: Money | null;
  readonly disbursed: Money | null;
  /** Transfers with a value date up to the cut-off, for the whole programme alone. */
  readonly recordedTransfers: Money | null;
  /** Disbursed as percent of what had come. */
  readonly delivery: string | null;
  /** Those that are not resolved. */
  readonly findings: readonly FindingOnBoard[];
  /** How many of them are open: neither explained nor resolved. */
  readonly open: number;
}

export interface BoardRow {
  /** Code of the agency, or `programme`. */
  readonly scope: string;
  readonly allocated: Money | null;
  readonly cells: readonly BoardCell[];
  /** Open findings of all periods. */
  readonly open: number;
}

/** The whole programme and its agencies, period by period. */
export interface ReconciliationBoard {
  readonly programme: string;
  readonly total: Money | null;
  readonly periods: readonly Period[];
  readonly rows: readonly BoardRow[];
}

const WHOLE_PROGRAMME = 'programme';

/** A pure function of the summary and the findings of one moment. */
export const boardOf = (
  summary: ProgrammeSummary,
  { findings, start }: { findings: readonly Finding[]; start: string },
): ReconciliationBoard => {
  const standing = findings.filter(({ status }) => status !== 'resolved');
  const named = [...summary.periods, ...standing].map(({ period }) => period as Period).sort();
  const periods = named.length === 0 ? [] : periodsBetween(least(periodOf(start), named[0]!), named.at(-1)!);
  const agencies = new Set([
    ...summary.agencies.map(({ agency }) => agency),
    ...[...summary.periods, ...standing].map(({ scope }) => scope).filter((scope) => scope !== WHOLE_PROGRAMME),
  ]);
  return {
    programme: summary.programme,
    total: summary.total,
    periods,
    rows: [WHOLE_PROGRAMME, ...[...agencies].sort()].map((scope) => {
      const own = standing.filter((finding) => finding.scope === scope);
      const cells = periods.map((period) => cellOf(summary, own, { scope, period }));
      return {
        scope,
        allocated:
          scope === WHOLE_PROGRAMME
            ? summary.allocated
            : (summary.agencies.find(({ agency }) => agency === scope)?.allocated ?? null),
        cells,
        open: cells.reduce((count, { open }) => count + open, 0),
      };
    }),
  };
};

const least = (a: Period, b: Period): Period => (a < b ? a : b);

const cellOf = (
  { periods, transferred }: ProgrammeSummary,
  findings: readonly Finding[],
  { scope, period }: { scope: string; period: Period },
): BoardCell => {
  const reported = periods.find((each) => each.scope === scope && each.period === period);
  const own = findings.filter((finding) => finding.period === period);
  const amountOf = (name: 'transferred' | 'committed' | 'disbursed'): Money | null => {
    const amount = reported?.figures[name].amount ?? null;
    return amount === null ? null : money(amount, reported?.currency ?? transferred.currency);
  };
  return {
    period,
    report: reported
      ? {
          status: reported.status,
          version: reported.version,
          committedDefinition: reported.committedDefinition,
        }
      : null,
    transferred: amountOf('transferred'),
    committed: amountOf('committed'),
    disbursed: amountOf('disbursed'),
    recordedTransfers: scope === WHOLE_PROGRAMME ? (reported?.recordedTransfers ?? null) : null,
    delivery: reported?.delivery ?? null,
    findings: own.map(({ id, rule, status, severity, subject, difference, currency, assignedTo }) => ({
      id,
      rule,
      status,
      severity,
      subject,
      difference,
      currency,
      assignedTo,
    })),
    open: own.filter(({ status }) => status === 'open').length,
  };
};
