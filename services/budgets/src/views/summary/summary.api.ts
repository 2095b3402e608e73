import { type Caller, ChangesQuery, CurrentCaller, MomentQuery, permit, Returns } from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ProgrammeSummaryResponse, SummaryChangesResponse } from './summary.response.js';
import type { ProgrammeSummary } from './summary-of-rows.query.js';
import { type SummaryChanges, SummaryQuery } from './summary.query.js';

@ApiTags('budgets')
@Controller('programmes/:programme')
export class SummaryController {
  constructor(private readonly summaryQuery: SummaryQuery) {}

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
}
