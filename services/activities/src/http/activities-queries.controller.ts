import { ProgrammeDirectory } from '@concert/programme-directory';
import { Returns, ReturnsPage, type Caller, CurrentCaller, MomentQuery, type Page, permit } from '@concert/service-kit';
import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ActivitiesQuery, type ActivityView } from '../views/activities/activities.query.js';
import { ActivityCalendarQuery, type CalendarEntryView } from '../views/activity-calendar/activity-calendar.query.js';
import { type JointShare, JointShareQuery } from '../views/activities/joint-share.query.js';
import { type OutcomeView, ResultsFrameworkQuery } from '../views/results-framework/results-framework.query.js';
import { ActivityResponse, CalendarEntryResponse, FrameworkResponse } from './activities.responses.js';
import { JointShareResponse } from './joint-share.responses.js';
import { calendarFeed } from './activity-calendar.feed.js';
import { ActivityFilterDto } from './activities-queries.dto.js';

@ApiTags('activities')
@Controller('programmes/:programme')
export class ActivitiesQueriesController {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly resultsFramework: ResultsFrameworkQuery,
    private readonly activities: ActivitiesQuery,
    private readonly calendar: ActivityCalendarQuery,
    private readonly joint: JointShareQuery,
  ) {}

  /** Outcomes with their outputs, by what they are measured and what is planned for them: the logical framework. */
  @Get('framework')
  @Returns(FrameworkResponse)
  async framework(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { asOf, knownAt }: MomentQuery,
  ): Promise<{ programme: string; outcomes: OutcomeView[] }> {
    permit(caller, 'ReadSharedRecord');
    const { code: programme } = await this.directory.programme(code);
    return { programme, outcomes: await this.resultsFramework.of(programme, { asOf, knownAt }) };
  }

  @Get('activities')
  @ReturnsPage(ActivityResponse)
  async planned(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() filter: ActivityFilterDto,
  ): Promise<Page<ActivityView>> {
    permit(caller, 'ReadSharedRecord');
    const { code: programme } = await this.directory.programme(code);
    return this.activities.of(programme, filter);
  }

  /** With the activity's version as `ETag`. */
  @Get('activities/:activity')
  @Returns(ActivityResponse)
  async activity(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Param('activity') id: string,
    @Query() { asOf, knownAt }: MomentQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActivityView> {
    permit(caller, 'ReadSharedRecord');
    const activity = await this.activities.one(programme, id, { asOf, knownAt });
    void reply.header('ETag', `"${activity.version}"`);
    return activity;
  }

  /** How much is planned, and carried out, by more than one participant. */
  @Get('joint-share')
  @Returns(JointShareResponse)
  async jointShare(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { asOf, knownAt }: MomentQuery,
  ): Promise<JointShare> {
    permit(caller, 'ReadSharedRecord');
    const { code: programme } = await this.directory.programme(code);
    return this.joint.of(programme, { asOf, knownAt });
  }

  /** The activity calendar: what took place, where, when and by whom. */
  @Get('occurrences')
  @ReturnsPage(CalendarEntryResponse)
  async occurrences(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() filter: ActivityFilterDto,
  ): Promise<Page<CalendarEntryView>> {
    permit(caller, 'ReadSharedRecord');
    const { code: programme } = await this.directory.programme(code);
    return this.calendar.of(programme, filter);
  }

  /** The activity calendar for calendar programs (RFC 5545): what took place, and what has its days fixed. */
  @Get('activity-calendar.ics')
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string' } } } })
  async feed(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() filter: ActivityFilterDto,
  ): Promise<string> {
    permit(caller, 'ReadSharedRecord');
    const { code: programme } = await this.directory.programme(code);
    return calendarFeed(programme, await this.calendar.whole(programme, filter));
  }
}
