import { exceeds, money, type Money, ratio, sum } from '@concert/money';
import type { DirectoryProgramme } from '@concert/programme-directory';
import { cutOffOf, type Period } from '@concert/reference-data';
import { inOrderOf } from '@concert/service-kit';
import type { Allocation } from '../allocations/allocation.view.js';
import type { FinancialReport } from '../financial-reports/financial-report.view.js';
import type { Earmark } from '../revisions/earmark.view.js';
import type { RecordedGate, Tranche } from '../tranches/tranche.view.js';
import type { Transfer } from '../transfers/transfer.view.js';

export interface AgencySummary {
  readonly agency: string;
  readonly allocated: Money;
  /** As the agency itself last reported; null when it has not: which agency a transfer went to is not recorded. */
  readonly transferred: Money | null;
}

export interface EarmarkSummary {
  readonly earmark: string;
  readonly amount: Money;
}

export interface PeriodSummary extends Pick<
  FinancialReport,
  'scope' | 'period' | 'status' | 'version' | 'committedDefinition' | 'currency' | 'figures'
> {
  /** Transfers recorded with a value date up to the period's cut-off. */
  readonly recordedTransfers: Money;
  /** Disbursed as percent of what had come, the larger of reported and recorded; null when it cannot be told. */
  readonly delivery: string | null;
}

export interface GateSummary {
  readonly tranche: number;
  readonly status: Tranche['status'];
  readonly waivedBy: string | null;
  readonly gate: RecordedGate | null;
}

export interface ProgrammeSummary {
  readonly programme: string;
  /** Null while no document states it. */
  readonly total: Money | null;
  /** What agencies hold, and what is set aside. */
  readonly allocated: Money;
  readonly transferred: Money;
  readonly agencies: readonly AgencySummary[];
  readonly earmarks: readonly EarmarkSummary[];
  readonly periods: readonly PeriodSummary[];
  readonly transfers: readonly Transfer[];
  readonly gates: readonly GateSummary[];
}

/** Rows of one programme, in any order. */
export interface SummaryRows {
  readonly allocations: readonly Allocation[];
  readonly earmarks: readonly Earmark[];
  readonly transfers: readonly Transfer[];
  readonly tranches: readonly Tranche[];
  readonly reports: readonly FinancialReport[];
}

/** Transfers with a value date up to the period's cut-off. */
export const transfersUpTo = (transfers: readonly Transfer[], period: Period): Transfer[] =>
  transfers.filter(({ valueDate }) => valueDate <= cutOffOf(period));

export const sumOf = (rows: readonly { amount: string }[], currency: string): Money =>
  sum(
    rows.map(({ amount }) => money(amount, currency)),
    currency,
  );

/** The same for the rows as they stand and for those of any day. */
export const summaryOf = (
  { code, totalBudget, currency }: DirectoryProgramme,
  { allocations, earmarks, transfers, tranches, reports }: SummaryRows,
): ProgrammeSummary => {
  const received = inOrderOf(transfers, 'valueDate', 'transfer');
  const reported = inOrderOf(reports, 'period', 'scope');
  return {
    programme: code,
    total: totalBudget === null ? null : money(totalBudget, currency),
    allocated: sumOf([...allocations, ...earmarks], currency),
    transferred: sumOf(received, currency),
    agencies: agenciesIn(inOrderOf(allocations, 'agency', 'id'), reported, currency),
    earmarks: inOrderOf(earmarks, 'earmark').map(({ earmark, amount }) => ({
      earmark,
      amount: money(amount, currency),
    })),
    periods: reported.map((report) => periodSummary(report, received)),
    transfers: received,
    gates: inOrderOf(tranches, 'tranche').map(({ tranche, status, waivedBy, gate }) => ({
      tranche,
      status,
      waivedBy,
      gate,
    })),
  };
};

const agenciesIn = (
  allocations: readonly Allocation[],
  reports: readonly FinancialReport[],
  currency: string,
): AgencySummary[] =>
  [...new Set(allocations.map(({ agency }) => agency))].map((agency) => {
    const own = allocations.filter((allocation) => allocation.agency === agency);
    const transferred = reports.findLast(({ scope }) => scope === agency)?.figures.transferred.amount;
    return {
      agency,
      allocated: sumOf(own, currency),
      transferred: transferred ? money(transferred, currency) : null,
    };
  });

const periodSummary = (report: FinancialReport, transfers: readonly Transfer[]): PeriodSummary => {
  const { scope, period, status, version, committedDefinition, currency, figures } = report;
  const recordedTransfers = sumOf(transfersUpTo(transfers, period as Period), currency);
  return {
    scope,
    period,
    status,
    version,
    committedDefinition,
    currency,
    figures,
    recordedTransfers,
    delivery: deliveryOf(report, scope === 'programme' ? recordedTransfers : null),
  };
};

const deliveryOf = ({ figures, currency }: FinancialReport, recorded: Money | null): string | null => {
  const { disbursed, transferred } = figures;
  const reported = transferred.amount === null ? null : money(transferred.amount, currency);
  const come = reported && recorded ? (exceeds(recorded, reported) ? recorded : reported) : (reported ?? recorded);
  return disbursed.amount === null || come === null ? null : ratio(money(disbursed.amount, currency), come);
};
