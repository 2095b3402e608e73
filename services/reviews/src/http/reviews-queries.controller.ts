import { type Caller, CurrentCaller, type Page, PageQuery, permit } from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DecisionRow } from '../views/decisions/decisions.entity.js';
import { DecisionsQuery } from '../views/decisions/decisions.query.js';
import { MeetingRow } from '../views/meetings/meetings.entity.js';
import { MeetingsQuery } from '../views/meetings/meetings.query.js';

@ApiTags('reviews')
@Controller('programmes/:programme')
export class ReviewsQueriesController {
  constructor(
    private readonly meetings: MeetingsQuery,
    private readonly decisions: DecisionsQuery,
  ) {}

  @Get('meetings')
  readMeetings(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() page: PageQuery,
  ): Promise<Page<MeetingRow>> {
    permit(caller, 'ReadSharedRecord');
    return this.meetings.page(programme, page);
  }

  @Get('decisions')
  readDecisions(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() page: PageQuery,
  ): Promise<Page<DecisionRow>> {
    permit(caller, 'ReadSharedRecord');
    return this.decisions.page(programme, page);
  }

  @Get('decisions/:decision')
  readDecision(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Param('decision') decision: string,
  ): Promise<DecisionRow> {
    permit(caller, 'ReadSharedRecord');
    return this.decisions.one(programme, decision);
  }
}
