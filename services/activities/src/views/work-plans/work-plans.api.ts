import { Type } from 'class-transformer';
import {
  CalendarDate,
  type Caller,
  CurrentCaller,
  MomentPageQuery,
  MomentQuery,
  type Page,
  permit,
  Returns,
  ReturnsPage,
} from '@concert/service-kit';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsInt, IsOptional } from 'class-validator';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { Controller, Get, Param, ParseIntPipe, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { WorkPlansQuery } from './work-plans.query.js';
import { WorkPlanResponse } from './work-plans.response.js';
import { WorkPlanRow } from './work-plans.view.js';

export class WorkPlanQuery extends MomentQuery {
  @ApiPropertyOptional({ type: 'integer', description: 'The version in force when left out' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  planVersion?: number;

  @CalendarDate({ optional: true, description: 'The day on which it is looked at: the day of `asOf`, or today' })
  on?: string;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** What is to be done in a year: drafted, submitted, approved by the committee, amended. */
@ApiTags('annual work plans')
@Controller('programmes/:programme/work-plans')
export class WorkPlansController {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly query: WorkPlansQuery,
  ) {}

  /** Every version, in the order of the years. */
  @Get()
  @ReturnsPage(WorkPlanRow)
  async workPlans(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() page: MomentPageQuery,
  ): Promise<Page<WorkPlanRow>> {
    permit(caller, 'ReadSharedRecord');
    const { code: programme } = await this.directory.programme(code);
    return this.query.page(programme, {}, page);
  }

  /** Lines with their activities, quarter by quarter in colour. With the version as `ETag`. */
  @Get(':year')
  @Returns(WorkPlanResponse)
  async workPlan(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Param('year', ParseIntPipe) year: number,
    @Query() { asOf, knownAt, planVersion, on }: WorkPlanQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WorkPlanResponse> {
    permit(caller, 'ReadSharedRecord');
    const moment = { asOf, knownAt, planVersion, on: on ?? asOf ?? today() };
    const plan = await this.query.one(programme, year, moment);
    void reply.header('ETag', `"${plan.version}"`);
    return plan;
  }
}
