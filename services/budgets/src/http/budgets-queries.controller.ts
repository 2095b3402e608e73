import { ProgrammeDirectory } from '@concert/programme-directory';
import { type Caller, CurrentCaller, type Page, PageQuery, permit } from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type GateAnswer, ReleaseGateQuery } from '../application/release-gate.query.js';
import type { Allocation } from '../views/allocations/allocation.entity.js';
import { AllocationsQuery } from '../views/allocations/allocations.query.js';
import type { FinancialReport } from '../views/financial-reports/financial-report.entity.js';
import { FinancialReportsQuery } from '../views/financial-reports/financial-reports.query.js';
import type { Finding } from '../views/findings/finding.entity.js';
import { FindingsQuery } from '../views/findings/findings.query.js';
import { type ProgrammeSummary, SummaryQuery } from '../views/summary/summary.query.js';
import type { Tranche } from '../views/tranches/tranche.entity.js';
import { TranchesQuery } from '../views/tranches/tranches.query.js';
import type { Transfer } from '../views/transfers/transfer.entity.js';
import { TransfersQuery } from '../views/transfers/transfers.query.js';
import { FindingsPageQuery, WhatIfQuery } from './budgets-queries.dto.js';
import { TrancheParam } from './params.js';

@ApiTags('budgets')
@Controller('programmes/:programme')
export class BudgetsQueriesController {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly summaryQuery: SummaryQuery,
    private readonly findingsQuery: FindingsQuery,
    private readonly transfersQuery: TransfersQuery,
    private readonly tranchesQuery: TranchesQuery,
    private readonly reportsQuery: FinancialReportsQuery,
    private readonly allocationsQuery: AllocationsQuery,
    private readonly gateQuery: ReleaseGateQuery,
  ) {}

  @Get('summary')
  summary(@CurrentCaller() caller: Caller, @Param('programme') programme: string): Promise<ProgrammeSummary> {
    permit(caller, 'ReadSharedRecord');
    return this.summaryQuery.of(programme);
  }

  @Get('findings')
  async findings(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { rule, status, period, scope, ...page }: FindingsPageQuery,
  ): Promise<Page<Finding>> {
    await this.mayRead(caller, programme);
    return this.findingsQuery.page(programme, { rule, status, period, scope }, page);
  }

  @Get('transfers')
  async transfers(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() page: PageQuery,
  ): Promise<Page<Transfer>> {
    await this.mayRead(caller, programme);
    return this.transfersQuery.page(programme, page);
  }

  @Get('tranches')
  async tranches(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() page: PageQuery,
  ): Promise<Page<Tranche>> {
    await this.mayRead(caller, programme);
    return this.tranchesQuery.page(programme, page);
  }

  /** Would the tranche pass, under the rules in force or others? Nothing is recorded. */
  @Get('tranches/:tranche/gate')
  async gate(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @TrancheParam() tranche: number,
    @Query() { threshold, basis, includeAdvance }: WhatIfQuery,
  ): Promise<GateAnswer> {
    permit(caller, 'ReadSharedRecord');
    const advance = includeAdvance === undefined ? undefined : includeAdvance === 'true';
    return this.gateQuery.ask(programme, tranche, { threshold, basis, includeAdvance: advance });
  }

  @Get('reports')
  async reports(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() page: PageQuery,
  ): Promise<Page<FinancialReport>> {
    await this.mayRead(caller, programme);
    return this.reportsQuery.page(programme, page);
  }

  @Get('allocations')
  async allocations(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() page: PageQuery,
  ): Promise<Page<Allocation>> {
    await this.mayRead(caller, programme);
    return this.allocationsQuery.page(programme, page);
  }

  /** @throws Unknown when no such programme was established */
  private async mayRead(caller: Caller, programme: string): Promise<void> {
    permit(caller, 'ReadSharedRecord');
    await this.directory.programme(programme);
  }
}
