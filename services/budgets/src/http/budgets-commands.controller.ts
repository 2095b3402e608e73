import type { CommandContext } from '@concert/event-sourcing';
import type { Period } from '@concert/reference-data';
import { Context, RecordedRequest, type Recorded } from '@concert/service-kit';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { AllocateBudget } from '../domain/budget-ledger/budget-ledger.commands.js';
import {
  AcceptFinancialReport,
  ExemptFinancialReport,
  PublishFinancialReport,
  RestateFinancialReport,
  ReturnFinancialReport,
  SubmitFinancialReport,
} from '../domain/financial-report/financial-report.commands.js';
import { type ReportedFigures, WHOLE_PROGRAMME } from '../domain/financial-report/financial-report.events.js';
import {
  EvaluateReleaseGate,
  RecordTransfer,
  ReleaseTranche,
  RequestTranche,
  ScheduleTranche,
} from '../domain/fund/fund.commands.js';
import {
  AllocateBudgetDto,
  EvaluateReleaseGateDto,
  ReasonedRequest,
  RecordTransferDto,
  RestateFinancialReportDto,
  ScheduleTrancheDto,
  SubmitFinancialReportDto,
} from './budgets-commands.dto.js';
import { plainFigures } from './figures.js';
import { PeriodParam, TrancheParam } from './params.js';

@ApiTags('budgets')
@Controller('programmes/:programme')
export class BudgetsCommandsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('allocations')
  allocateBudget(
    @Param('programme') programme: string,
    @Body() { agency, amount, output, category, year, effectiveDate }: AllocateBudgetDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, agency, amount: { ...amount }, output, category, year, effectiveDate };
    return this.commands.execute(new AllocateBudget(data, context));
  }

  @Post('tranches')
  scheduleTranche(
    @Param('programme') programme: string,
    @Body() { tranche, amount, plannedDate, effectiveDate }: ScheduleTrancheDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, tranche, amount: { ...amount }, plannedDate, effectiveDate };
    return this.commands.execute(new ScheduleTranche(data, context));
  }

  @Post('tranches/:tranche/request')
  @HttpCode(204)
  requestTranche(
    @Param('programme') programme: string,
    @TrancheParam() tranche: number,
    @Body() { effectiveDate }: RecordedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new RequestTranche({ programme, tranche, effectiveDate }, context));
  }

  @Post('tranches/:tranche/release')
  @HttpCode(204)
  releaseTranche(
    @Param('programme') programme: string,
    @TrancheParam() tranche: number,
    @Body() { effectiveDate }: RecordedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new ReleaseTranche({ programme, tranche, effectiveDate }, context));
  }

  @Post('transfers')
  recordTransfer(
    @Param('programme') programme: string,
    @Body() { kind, tranche, amount, exchange, valueDate }: RecordTransferDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = {
      programme,
      kind,
      tranche,
      amount: { ...amount },
      exchange: exchange && { ...exchange },
      valueDate,
    };
    return this.commands.execute(new RecordTransfer(data, context));
  }

  @Post('tranches/:tranche/gate-evaluation')
  @HttpCode(204)
  evaluateReleaseGate(
    @Param('programme') programme: string,
    @TrancheParam() tranche: number,
    @Body() { threshold, effectiveDate }: EvaluateReleaseGateDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new EvaluateReleaseGate({ programme, tranche, threshold, effectiveDate }, context));
  }

  @Post('reports')
  submitFinancialReport(
    @Param('programme') programme: string,
    @Body()
    {
      scope = WHOLE_PROGRAMME,
      period,
      committedDefinition,
      currency,
      figures,
      effectiveDate,
    }: SubmitFinancialReportDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const reported = plainFigures(figures) as ReportedFigures;
    const data = { programme, scope, period, committedDefinition, currency, figures: reported, effectiveDate };
    return this.commands.execute(new SubmitFinancialReport(data, context));
  }

  @Post('reports/:scope/:period/restatement')
  @HttpCode(204)
  restateFinancialReport(
    @Param('programme') programme: string,
    @Param('scope') scope: string,
    @PeriodParam() period: Period,
    @Body() { figures, committedDefinition, reason, effectiveDate }: RestateFinancialReportDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const address = { programme, scope, period };
    const data = { ...address, figures: plainFigures(figures), committedDefinition, reason, effectiveDate };
    return this.commands.execute(new RestateFinancialReport(data, context));
  }

  @Post('reports/:scope/:period/acceptance')
  @HttpCode(204)
  acceptFinancialReport(
    @Param('programme') programme: string,
    @Param('scope') scope: string,
    @PeriodParam() period: Period,
    @Body() { effectiveDate }: RecordedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new AcceptFinancialReport({ programme, scope, period, effectiveDate }, context));
  }

  @Post('reports/:scope/:period/return')
  @HttpCode(204)
  returnFinancialReport(
    @Param('programme') programme: string,
    @Param('scope') scope: string,
    @PeriodParam() period: Period,
    @Body() { reason, effectiveDate }: ReasonedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, scope, period, reason, effectiveDate };
    return this.commands.execute(new ReturnFinancialReport(data, context));
  }

  /** Makes the accepted figures an edition. */
  @Post('reports/:scope/:period/publication')
  @HttpCode(204)
  publishFinancialReport(
    @Param('programme') programme: string,
    @Param('scope') scope: string,
    @PeriodParam() period: Period,
    @Body() { effectiveDate }: RecordedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new PublishFinancialReport({ programme, scope, period, effectiveDate }, context));
  }

  /** Says that no report is owed. */
  @Post('reports/:scope/:period/exemption')
  @HttpCode(204)
  exemptFinancialReport(
    @Param('programme') programme: string,
    @Param('scope') scope: string,
    @PeriodParam() period: Period,
    @Body() { reason, effectiveDate }: ReasonedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, scope, period, reason, effectiveDate };
    return this.commands.execute(new ExemptFinancialReport(data, context));
  }
}
