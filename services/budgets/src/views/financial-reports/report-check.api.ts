import type { CommandContext } from '@concert/event-sourcing';
import { type Caller, Context, CurrentCaller, permit, Returns } from '@concert/service-kit';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SubmitFinancialReport, WHOLE_PROGRAMME } from '../../financial-report/financial-report.js';
import { SubmitFinancialReportDto } from '../../financial-report/financial-report.api.js';
import { ReportCheckResponse } from '../board/board.response.js';
import { type ReportCheck, ReportCheckQuery } from './report-check.query.js';

@ApiTags('reconciliation')
@Controller('programmes/:programme/reports/checks')
export class ReportCheckController {
  constructor(private readonly checkQuery: ReportCheckQuery) {}

  /** What would be questioned, were the figures submitted now? Nothing is stored. */
  @Post()
  @HttpCode(200)
  @Returns(ReportCheckResponse)
  check(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Body() { scope = WHOLE_PROGRAMME, period, committedDefinition, currency, figures }: SubmitFinancialReportDto,
    @Context() context: CommandContext,
  ): Promise<ReportCheck> {
    permit(caller, 'ReadSharedRecord');
    const data = { programme, scope, period, committedDefinition, currency, figures };
    return this.checkQuery.check(new SubmitFinancialReport(data, context));
  }
}
