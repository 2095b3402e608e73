import type { CommandContext } from '@concert/event-sourcing';
import { Returns, type Caller, Context, CurrentCaller, MomentQuery, permit } from '@concert/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FindingsAsOfQuery } from '../application/findings-as-of.query.js';
import { type ReportCheck, ReportCheckQuery } from '../application/report-check.query.js';
import { type TrancheCockpit, TrancheCockpitQuery } from '../application/tranche-cockpit.query.js';
import { SubmitFinancialReport } from '../domain/financial-report/financial-report.commands.js';
import { type ReportedFigures, WHOLE_PROGRAMME } from '../domain/financial-report/financial-report.events.js';
import type { ReconciliationBoard } from '../views/board/board.js';
import { BoardQuery } from '../views/board/board.query.js';
import { SubmitFinancialReportDto } from './budgets-commands.dto.js';
import { CockpitQuery } from './budgets-queries.dto.js';
import { plainFigures } from './figures.js';
import { TrancheCockpitResponse } from './gate.responses.js';
import { ReconciliationBoardResponse, ReportCheckResponse } from './reconciliation.responses.js';

@ApiTags('reconciliation')
@Controller('programmes/:programme')
export class ReconciliationController {
  constructor(
    private readonly boardQuery: BoardQuery,
    private readonly findingsQuery: FindingsAsOfQuery,
    private readonly checkQuery: ReportCheckQuery,
    private readonly cockpitQuery: TrancheCockpitQuery,
  ) {}

  /** Agency × period: what was reported and what does not agree. */
  @Get('board')
  @Returns(ReconciliationBoardResponse)
  async board(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { asOf, knownAt }: MomentQuery,
  ): Promise<ReconciliationBoard> {
    permit(caller, 'ReadSharedRecord');
    const findings = await this.findingsQuery.of(programme, { asOf, knownAt });
    return this.boardQuery.of(programme, { asOf, knownAt }, findings);
  }

  /** What came, what may be asked for by the rules in force or others, and whether the money will be spent in time. */
  @Get('tranches/cockpit')
  @Returns(TrancheCockpitResponse)
  cockpit(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { threshold, basis, includeAdvance, asOf, knownAt }: CockpitQuery,
  ): Promise<TrancheCockpit> {
    permit(caller, 'ReadSharedRecord');
    const advance = includeAdvance === undefined ? undefined : includeAdvance === 'true';
    return this.cockpitQuery.of(programme, { threshold, basis, includeAdvance: advance }, { asOf, knownAt });
  }

  /** What would be questioned, were the figures submitted now? Nothing is stored. */
  @Post('reports/checks')
  @HttpCode(200)
  @Returns(ReportCheckResponse)
  check(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Body() { scope = WHOLE_PROGRAMME, period, committedDefinition, currency, figures }: SubmitFinancialReportDto,
    @Context() context: CommandContext,
  ): Promise<ReportCheck> {
    permit(caller, 'ReadSharedRecord');
    const reported = plainFigures(figures) as ReportedFigures;
    const data = { programme, scope, period, committedDefinition, currency, figures: reported };
    return this.checkQuery.check(new SubmitFinancialReport(data, context));
  }
}
