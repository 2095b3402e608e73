import { ProgrammeDirectory } from '@concert/programme-directory';
import {
  Returns,
  ReturnsPage,
  type Caller,
  ChangesQuery,
  CurrentCaller,
  MomentPageQuery,
  MomentQuery,
  type Page,
  permit,
} from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type GateResponse as Gate, ReleaseGateQuery } from '../application/release-gate.query.js';
import { Allocation } from '../views/allocations/allocation.entity.js';
import { AllocationsQuery } from '../views/allocations/allocations.query.js';
import { FinancialReport } from '../views/financial-reports/financial-report.entity.js';
import { FinancialReportsQuery } from '../views/financial-reports/financial-reports.query.js';
import { ReportExemption } from '../views/financial-reports/report-exemption.entity.js';
import { type Provenance, ProvenanceQuery } from '../views/provenance/provenance.query.js';
import type { ProgrammeSummary } from '../views/summary/summary.js';
import { type SummaryChanges, SummaryQuery } from '../views/summary/summary.query.js';
import { Tranche } from '../views/tranches/tranche.entity.js';
import { TranchesQuery } from '../views/tranches/tranches.query.js';
import { Transfer } from '../views/transfers/transfer.entity.js';
import { TransfersQuery } from '../views/transfers/transfers.query.js';
import { ProvenanceRequest, WhatIfQuery } from './budgets-queries.dto.js';
import { GateResponse } from './gate.responses.js';
import { TrancheParam } from './params.js';
import { ProgrammeSummaryResponse, ProvenanceResponse, SummaryChangesResponse } from './summary.responses.js';

@ApiTags('budgets')
@Controller('programmes/:programme')
export class BudgetsQueriesController {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly summaryQuery: SummaryQuery,
    private readonly provenanceQuery: ProvenanceQuery,
    private readonly transfersQuery: TransfersQuery,
    private readonly tranchesQuery: TranchesQuery,
    private readonly reportsQuery: FinancialReportsQuery,
    private readonly allocationsQuery: AllocationsQuery,
    private readonly gateQuery: ReleaseGateQuery,
  ) {}

  /** Now or, given a day, as it was true on or known on that day. */
  @Get('summary')
  @Returns(ProgrammeSummaryResponse)
  summary(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { asOf, knownAt }: MomentQuery,
  ): Promise<ProgrammeSummary> {
    permit(caller, 'ReadSharedRecord');
    return this.summaryQuery.of(programme, { asOf, knownAt });
  }

  /** Two answers, and the events that lie between them. */
  @Get('summary/changes')
  @Returns(SummaryChangesResponse)
  changes(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() query: ChangesQuery,
  ): Promise<SummaryChanges> {
    permit(caller, 'ReadSharedRecord');
    return this.summaryQuery.changes(programme, query);
  }

  /** Where a figure comes from: the events, who recorded them, and the document and place they were read from. */
  @Get('provenance')
  @Returns(ProvenanceResponse)
  provenance(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { figure, asOf, knownAt }: ProvenanceRequest,
  ): Promise<Provenance> {
    permit(caller, 'ReadSharedRecord');
    return this.provenanceQuery.of(programme, figure, { asOf, knownAt });
  }

  @Get('transfers')
  @ReturnsPage(Transfer)
  async transfers(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() page: MomentPageQuery,
  ): Promise<Page<Transfer>> {
    await this.mayRead(caller, programme);
    return this.transfersQuery.page(programme, page);
  }

  @Get('tranches')
  @ReturnsPage(Tranche)
  async tranches(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() page: MomentPageQuery,
  ): Promise<Page<Tranche>> {
    await this.mayRead(caller, programme);
    return this.tranchesQuery.page(programme, page);
  }

  /** Would the tranche pass, under the rules in force or others? Nothing is recorded. */
  @Get('tranches/:tranche/gate')
  @Returns(GateResponse)
  async gate(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @TrancheParam() tranche: number,
    @Query() { threshold, basis, includeAdvance }: WhatIfQuery,
  ): Promise<Gate> {
    permit(caller, 'ReadSharedRecord');
    const advance = includeAdvance === undefined ? undefined : includeAdvance === 'true';
    return this.gateQuery.ask(programme, tranche, { threshold, basis, includeAdvance: advance });
  }

  @Get('reports')
  @ReturnsPage(FinancialReport)
  async reports(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() page: MomentPageQuery,
  ): Promise<Page<FinancialReport>> {
    await this.mayRead(caller, programme);
    return this.reportsQuery.page(programme, page);
  }

  /** Periods for which no report is owed. */
  @Get('report-exemptions')
  @ReturnsPage(ReportExemption)
  async exemptions(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() page: MomentPageQuery,
  ): Promise<Page<ReportExemption>> {
    await this.mayRead(caller, programme);
    return this.reportsQuery.exemptions(programme, page);
  }

  @Get('allocations')
  @ReturnsPage(Allocation)
  async allocations(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() page: MomentPageQuery,
  ): Promise<Page<Allocation>> {
    await this.mayRead(caller, programme);
    return this.allocationsQuery.page(programme, page);
  }

  /** @throws Unknown when no such programme was established */
  private async mayRead(caller: Caller, programme: string): Promise<void> {
    permit(caller, 'ReadSharedRecord');
    await this.directory.requireProgramme(programme);
  }
}
