import type { CommandContext } from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import {
  Returns,
  ReturnsPage,
  type Caller,
  Context,
  CurrentCaller,
  MomentPageQuery,
  moneyOf,
  type Page,
  permit,
  type Recorded,
  RecordedRequest,
} from '@concert/service-kit';
import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import * as command from '../domain/annual-work-plan/annual-work-plan.commands.js';
import type { WorkPlanLine } from '../domain/annual-work-plan/annual-work-plan.events.js';
import type { WorkPlanRow } from '../views/work-plans/work-plan.entity.js';
import { WorkPlansQuery, type WorkPlanView } from '../views/work-plans/work-plans.query.js';
import { WorkPlanResponse, WorkPlanListed } from './work-plans.responses.js';
import { AmendWorkPlanDto, DraftWorkPlanDto, type WorkPlanLineDto, WorkPlanQuery } from './work-plans.dto.js';

const linesOf = (lines: readonly WorkPlanLineDto[]): WorkPlanLine[] =>
  lines.map(({ budget, quarters, ...line }, index) => ({
    ...line,
    quarters: [...quarters].sort(),
    budget: budget === null ? null : moneyOf(budget, `lines[${index}].budget`),
  }));

const today = (): string => new Date().toISOString().slice(0, 10);

/** What is to be done in a year: drafted, submitted, approved by the committee, amended. */
@ApiTags('annual work plans')
@Controller('programmes/:programme/work-plans')
export class WorkPlansController {
  constructor(
    private readonly commands: CommandBus,
    private readonly directory: ProgrammeDirectory,
    private readonly query: WorkPlansQuery,
  ) {}

  /** Drafts the first plan of the year, or writes the draft anew as a whole. */
  @Put(':year/draft')
  @HttpCode(204)
  draft(
    @Param('programme') programme: string,
    @Param('year', ParseIntPipe) year: number,
    @Body() { lines, effectiveDate }: DraftWorkPlanDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(
      new command.DraftWorkPlan({ programme, year, lines: linesOf(lines), effectiveDate }, context),
    );
  }

  /** The body decides in reviews, on the subject `activities/work-plan` with the year as its id. */
  @Post(':year/submission')
  @HttpCode(204)
  submit(
    @Param('programme') programme: string,
    @Param('year', ParseIntPipe) year: number,
    @Body() { effectiveDate }: RecordedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new command.SubmitWorkPlan({ programme, year, effectiveDate }, context));
  }

  /** Drafts the next version; the approved one stays in force until it is approved. */
  @Post(':year/amendment')
  @HttpCode(204)
  amend(
    @Param('programme') programme: string,
    @Param('year', ParseIntPipe) year: number,
    @Body() { lines, reason, effectiveDate }: AmendWorkPlanDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(
      new command.AmendWorkPlan({ programme, year, lines: linesOf(lines), reason, effectiveDate }, context),
    );
  }

  /** Every version, in the order of the years. */
  @Get()
  @ReturnsPage(WorkPlanListed)
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
  ): Promise<WorkPlanView> {
    permit(caller, 'ReadSharedRecord');
    const moment = { asOf, knownAt, planVersion, on: on ?? asOf ?? today() };
    const plan = await this.query.one(programme, year, moment);
    void reply.header('ETag', `"${plan.version}"`);
    return plan;
  }
}
