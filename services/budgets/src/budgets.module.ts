import { programmeDirectory, ProgrammeDirectory } from '@concert/programme-directory';
import { handlersOf, type ServiceDefinition } from '@concert/service-kit';
import { Module } from '@nestjs/common';
import { budgetsFindings } from './budgets.findings.js';
import { BudgetLedgerController } from './budget-ledger/budget-ledger.api.js';
import { budgetLedgerCommands } from './budget-ledger/budget-ledger.commands.js';
import { BudgetRevisionController, RevisionSimulationController } from './budget-revision/budget-revision.api.js';
import { budgetRevisionCommands } from './budget-revision/budget-revision.commands.js';
import { RevisionEffectQuery } from './budget-revision/revision-effect.query.js';
import { RevisionTermsQuery } from './budget-revision/revision-terms.query.js';
import { decisionCommands } from './decision/decision.commands.js';
import { FinancialReportController } from './financial-report/financial-report.api.js';
import { financialReportCommands } from './financial-report/financial-report.commands.js';
import { FundController } from './fund/fund.api.js';
import { fundCommands } from './fund/fund.commands.js';
import { FundingRequestController } from './funding-request/funding-request.api.js';
import { fundingRequestCommands } from './funding-request/funding-request.commands.js';
import { BudgetsImportsController } from './imports/imports.api.js';
import { LedgerController } from './ledger/ledger.api.js';
import { ledgerCommands } from './ledger/ledger.commands.js';
import { publishedEvents } from './published.js';
import { BudgetsReactions } from './reactions.js';
import { ProgrammeEvidence } from './reconciliation/programme-evidence.query.js';
import { TermsAt } from './reconciliation/terms-at.query.js';
import { RevisionReactions } from './revision-reactions.js';
import { allocationsList } from './views/allocations/allocations.api.js';
import { allocations } from './views/allocations/allocations.projection.js';
import { BoardController } from './views/board/board.api.js';
import { BoardQuery } from './views/board/board.query.js';
import { exemptionsList, financialReportsList } from './views/financial-reports/financial-reports.api.js';
import { financialReports } from './views/financial-reports/financial-reports.projection.js';
import { ReportCheckController } from './views/financial-reports/report-check.api.js';
import { ReportCheckQuery } from './views/financial-reports/report-check.query.js';
import { fundingRequestsList, needsList } from './views/funding/funding.api.js';
import { funding } from './views/funding/funding.projection.js';
import { keyActions } from './views/key-actions/key-actions.projection.js';
import { KeyActionsQuery } from './views/key-actions/key-actions.query.js';
import { LedgerQueriesController } from './views/ledger/ledger.api.js';
import { ledgerEntries } from './views/ledger/ledger.projection.js';
import { LedgerQuery } from './views/ledger/ledger.query.js';
import { ProvenanceController } from './views/provenance/provenance.api.js';
import { ProvenanceQuery } from './views/provenance/provenance.query.js';
import { budgetRevisions } from './views/revisions/budget-revisions.projection.js';
import { earmarksList, RevisionsController, revisionsList } from './views/revisions/revisions.api.js';
import { RevisionsQuery } from './views/revisions/revisions.query.js';
import { SummaryController } from './views/summary/summary.api.js';
import { SummaryQuery } from './views/summary/summary.query.js';
import { tranchesList, TranchesController } from './views/tranches/tranches.api.js';
import { ReleaseGateQuery } from './views/tranches/release-gate.query.js';
import { TrancheCockpitQuery } from './views/tranches/tranche-cockpit.query.js';
import { tranches } from './views/tranches/tranches.projection.js';
import { transfersList } from './views/transfers/transfers.api.js';
import { transfers } from './views/transfers/transfers.projection.js';

const LISTS = [
  allocationsList,
  transfersList,
  tranchesList,
  financialReportsList,
  exemptionsList,
  revisionsList,
  earmarksList,
  needsList,
  fundingRequestsList,
];

@Module({
  controllers: [
    BudgetsImportsController,
    BudgetLedgerController,
    FundController,
    FinancialReportController,
    LedgerController,
    FundingRequestController,
    BudgetRevisionController,
    RevisionSimulationController,
    SummaryController,
    ProvenanceController,
    BoardController,
    TranchesController,
    ReportCheckController,
    LedgerQueriesController,
    RevisionsController,
    ...LISTS.map(({ controller }) => controller),
    ...budgetsFindings.controllers,
  ],
  providers: [
    ...handlersOf(
      budgetLedgerCommands,
      fundCommands,
      financialReportCommands,
      ledgerCommands,
      fundingRequestCommands,
      budgetRevisionCommands,
      decisionCommands,
    ),
    ...budgetsFindings.providers,
    ProgrammeDirectory,
    ProgrammeEvidence,
    TermsAt,
    RevisionTermsQuery,
    RevisionEffectQuery,
    BudgetsReactions,
    RevisionReactions,
    SummaryQuery,
    ProvenanceQuery,
    BoardQuery,
    ReleaseGateQuery,
    TrancheCockpitQuery,
    ReportCheckQuery,
    LedgerQuery,
    RevisionsQuery,
    KeyActionsQuery,
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
    budgetRevisions,
    funding,
    keyActions,
    ledgerEntries,
    budgetsFindings.projection,
  ],
  reactions: [BudgetsReactions, RevisionReactions],
};
