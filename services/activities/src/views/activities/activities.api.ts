import { ProgrammeDirectory } from '@concert/programme-directory';
import {
  CalendarDate,
  type Caller,
  Code,
  CurrentCaller,
  MomentPageQuery,
  MomentQuery,
  OneOf,
  type Page,
  permit,
  Returns,
  ReturnsPage,
  Text,
} from '@concert/service-kit';
import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { calendarFeed } from '../activity-calendar/activity-calendar-feed.api.js';
import { ActivityCalendarQuery } from '../activity-calendar/activity-calendar.query.js';
import { CalendarEntryResponse } from '../activity-calendar/activity-calendar.response.js';
import { ResultsFrameworkQuery } from '../results-framework/results-framework.query.js';
import { FrameworkResponse } from '../results-framework/results-framework.response.js';
import { ActivitiesQuery } from './activities.query.js';
import { ActivityResponse } from './activities.response.js';
import { type ActivityStatus, activityStatuses } from './activities.view.js';
import type { ActivityFilter } from './activity-filter.query.js';
import { JointShareQuery } from './joint-share.query.js';
import { JointShareResponse } from './joint-share.response.js';

export class ActivityFilterDto extends MomentPageQuery implements ActivityFilter {
  @Code({ optional: true, description: 'The organization that answers for the activity' })
  lead?: string;

  @Code({ optional: true, description: 'An organization with any part in it' })
  participant?: string;

  @OneOf(activityStatuses, { optional: true })
  status?: ActivityStatus;

  @Code({ optional: true })
  outcome?: string;

  @Code({ optional: true })
  output?: string;

  @Text({ optional: true, max: 80, description: 'Name of a site' })
  site?: string;

  @CalendarDate({ optional: true, description: 'Leaves out what ended before' })
  from?: string;

  @CalendarDate({ optional: true, description: 'Leaves out what began after' })
  to?: string;
}

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
  ): Promise<FrameworkResponse> {
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
  ): Promise<Page<ActivityResponse>> {
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
  ): Promise<ActivityResponse> {
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
  ): Promise<JointShareResponse> {
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
  ): Promise<Page<CalendarEntryResponse>> {
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
