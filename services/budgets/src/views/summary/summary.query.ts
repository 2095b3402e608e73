import { exceeds, type Money, money, ratio, sum } from '@concert/money';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { cutOffOf, type Period } from '@concert/reference-data';
import { Injectable } from '@nestjs/common';
import type { Allocation } from '../allocations/allocation.entity.js';
import { AllocationsQuery } from '../allocations/allocations.query.js';
import type { FinancialReport } from '../financial-reports/financial-report.entity.js';
import { FinancialReportsQuery } from '../financial-reports/financial-reports.query.js';
import type { RecordedGate, Tranche } from '../tranches/tranche.entity.js';
import { TranchesQuery } from '../tranches/tranches.query.js';
import type { Transfer } from '../transfers/transfer.entity.js';
import { TransfersQuery } from '../transfers/transfers.query.js';

export interface AgencySummary {
  readonly agency: string;
  readonly allocated: Money;
  /** As the agency itself last reported; null when it has not: which agency a transfer went to is not recorded. */
  readonly transferred: Money | null;
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

export interface ProgrammeSummary {
  readonly programme: string;
  readonly total: Money;
  readonly allocated: Money;
  readonly transferred: Money;
  readonly agencies: readonly AgencySummary[];
  readonly periods: readonly PeriodSummary[];
  readonly transfers: readonly Transfer[];
  readonly gates: readonly {
    readonly tranche: number;
    readonly status: Tranche['status'];
    readonly waivedBy: string | null;
    readonly gate: RecordedGate | null;
  }[];
}

/** What was given, promised and spent, on one page. */
@Injectable()
export class SummaryQuery {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly allocations: AllocationsQuery,
    private readonly transfers: TransfersQuery,
    private readonly tranches: TranchesQuery,
    private readonly reports: FinancialReportsQuery,
  ) {}

  /** @throws Unknown when no such programme was established */
  async of(programme: string): Promise<ProgrammeSummary> {
    const [{ totalBudget, currency }, allocations, transfers, tranches, reports] = await Promise.all([
      this.directory.programme(programme),
      this.allocations.all(programme),
      this.transfers.all(programme),
      this.tranches.all(programme),
      this.reports.all(programme),
    ]);
    return {
      programme,
      total: money(totalBudget, currency),
      allocated: sumOf(allocations, currency),
      transferred: sumOf(transfers, currency),
      agencies: agenciesIn(allocations, reports, currency),
      periods: reports.map((report) => periodSummary(report, transfers)),
      transfers,
      gates: tranches.map(({ tranche, status, waivedBy, gate }) => ({ tranche, status, waivedBy, gate })),
    };
  }
}

const sumOf = (rows: readonly (Allocation | Transfer)[], currency: string): Money =>
  sum(
    rows.map(({ amount }) => money(amount, currency)),
    currency,
  );

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
  const recordedTransfers = sumOf(
    transfers.filter(({ valueDate }) => valueDate <= cutOffOf(period as Period)),
    currency,
  );
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
