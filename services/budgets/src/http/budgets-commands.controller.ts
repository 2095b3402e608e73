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
  AllocateBudgetDto,
  ReasonedRequest,
  RestateFinancialReportDto,
  SubmitFinancialReportDto,
} from './budgets-commands.dto.js';
import { plainFigures } from './figures.js';
import { PeriodParam } from './params.js';

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
