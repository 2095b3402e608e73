import { ProgrammeDirectory, programmeDirectory } from '@concert/programme-directory';
import { handlersOf, type ServiceDefinition } from '@concert/service-kit';
import { Module } from '@nestjs/common';
import { AllocateBudgetHandler } from './application/budget-ledger.command-handlers.js';
import { financialReportHandlers } from './application/financial-report.command-handlers.js';
import { FundController } from './fund/fund.api.js';
import { fundCommands } from './fund/fund.commands.js';
import { ProgrammeEvidence } from './application/programme-evidence.js';
import { ReleaseGateQuery } from './application/release-gate.query.js';
import { BudgetsImportsController } from './http/imports.controller.js';
import { BudgetsCommandsController } from './http/budgets-commands.controller.js';
import { BudgetsQueriesController } from './http/budgets-queries.controller.js';
import { ledger } from './ledger.parts.js';
import { publishedEvents } from './integration/published-events.js';
import { BudgetsReactions } from './integration/reactions.js';
import { RevisionReactions } from './integration/revision-reactions.js';
import { budgetsFindings } from './budgets.findings.js';
import { TermsAt } from './application/terms-at.js';
import { ReportCheckQuery } from './application/report-check.query.js';
import { TrancheCockpitQuery } from './application/tranche-cockpit.query.js';
import { ReconciliationController } from './http/reconciliation.controller.js';
import { BoardQuery } from './views/board/board.query.js';
import { revisions } from './revisions.parts.js';
import { allocations } from './views/allocations/allocations.projection.js';
import { AllocationsQuery } from './views/allocations/allocations.query.js';
import { financialReports } from './views/financial-reports/financial-reports.projection.js';
import { FinancialReportsQuery } from './views/financial-reports/financial-reports.query.js';
import { ProvenanceQuery } from './views/provenance/provenance.query.js';
import { SummaryQuery } from './views/summary/summary.query.js';
import { tranches } from './views/tranches/tranches.projection.js';
import { TranchesQuery } from './views/tranches/tranches.query.js';
import { transfers } from './views/transfers/transfers.projection.js';
import { TransfersQuery } from './views/transfers/transfers.query.js';

@Module({
  controllers: [
    BudgetsImportsController,
    BudgetsCommandsController,
    FundController,
    BudgetsQueriesController,
    ...revisions.controllers,
    ...ledger.controllers,
    ...budgetsFindings.controllers,
    ReconciliationController,
  ],
  providers: [
    ...revisions.providers,
    ...ledger.providers,
    ...budgetsFindings.providers,
    BoardQuery,
    ReportCheckQuery,
    TrancheCockpitQuery,
    TermsAt,
    AllocateBudgetHandler,
    ...handlersOf(fundCommands),
    ...financialReportHandlers,
    ProgrammeDirectory,
    ProgrammeEvidence,
    BudgetsReactions,
    ReleaseGateQuery,
    AllocationsQuery,
    TransfersQuery,
    TranchesQuery,
    FinancialReportsQuery,
    SummaryQuery,
    ProvenanceQuery,
  ],
})
export class BudgetsModule {}

/** What money was given, promised and spent, and whether the figures can be right. */
export const budgets: ServiceDefinition = {
  name: 'budgets',
  title: 'Budgets: money given, promised and spent',
  module: BudgetsModule,
  publishedEvents,
  projections: [
    programmeDirectory,
    allocations,
    transfers,
    tranches,
    financialReports,
    ...revisions.projections,
    ...ledger.projections,
    budgetsFindings.projection,
  ],
  reactions: [BudgetsReactions, RevisionReactions],
};
