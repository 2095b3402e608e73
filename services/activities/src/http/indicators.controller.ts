import type { CommandContext } from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { isPeriod, type Period } from '@concert/reference-data';
import {
  Returns,
  ReturnsPage,
  type Caller,
  Context,
  CurrentCaller,
  InvalidInput,
  MomentQuery,
  type Page,
  permit,
  type Recorded,
  RecordedRequest,
} from '@concert/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import * as command from '../domain/indicator/indicator.commands.js';
import type { IndicatorTerms } from '../domain/indicator/indicator.events.js';
import { IndicatorsQuery, type IndicatorView } from '../views/indicators/indicators.query.js';
import { IndicatorResponse } from './indicators.responses.js';
import {
  DefineIndicatorDto,
  IndicatorQuery,
  type IndicatorTermsDto,
  MergeIndicatorDto,
  ReturnIndicatorActualDto,
  ReviseIndicatorDto,
  SubmitIndicatorActualDto,
} from './indicators.dto.js';

/** Plain data, so that events hold no class instances. */
const termsOf = ({ baseline, target, ...terms }: IndicatorTermsDto): IndicatorTerms => ({
  ...terms,
  baseline: { ...baseline },
  target: { ...target },
});

const periodOf = (text: string): Period => {
  if (!isPeriod(text)) throw new InvalidInput([{ field: 'period', message: 'must be a half year such as 2009-2' }]);
  return text;
};

/** By what outcomes and outputs are measured: targets, and the figures reported against them. */
@ApiTags('indicators')
@Controller('programmes/:programme/indicators')
export class IndicatorsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly directory: ProgrammeDirectory,
    private readonly query: IndicatorsQuery,
  ) {}

  @Post()
  define(
    @Param('programme') programme: string,
    @Body() { code: indicator, terms, effectiveDate }: DefineIndicatorDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, indicator, terms: termsOf(terms), effectiveDate };
    return this.commands.execute(new command.DefineIndicator(data, context));
  }

  @Put(':indicator')
  @HttpCode(204)
  revise(
    @Param('programme') programme: string,
    @Param('indicator') indicator: string,
    @Body() { terms, reason, effectiveDate }: ReviseIndicatorDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, indicator, terms: termsOf(terms), reason, effectiveDate };
    return this.commands.execute(new command.ReviseIndicator(data, context));
  }

  @Post(':indicator/merger')
  @HttpCode(204)
  merge(
    @Param('programme') programme: string,
    @Param('indicator') indicator: string,
    @Body() { into, reason, effectiveDate }: MergeIndicatorDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(
      new command.MergeIndicator({ programme, indicator, into, reason, effectiveDate }, context),
    );
  }

  @Post(':indicator/actuals')
  @HttpCode(204)
  submit(
    @Param('programme') programme: string,
    @Param('indicator') indicator: string,
    @Body() { period, value, groups, note, effectiveDate }: SubmitIndicatorActualDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const given = groups.map((each) => ({ ...each }));
    const data = { programme, indicator, period, value, groups: given, note, effectiveDate };
    return this.commands.execute(new command.SubmitIndicatorActual(data, context));
  }

  @Post(':indicator/actuals/:period/return')
  @HttpCode(204)
  sendBack(
    @Param('programme') programme: string,
    @Param('indicator') indicator: string,
    @Param('period') period: string,
    @Body() { reason, effectiveDate }: ReturnIndicatorActualDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, indicator, period: periodOf(period), reason, effectiveDate };
    return this.commands.execute(new command.ReturnIndicatorActual(data, context));
  }

  @Post(':indicator/actuals/:period/approval')
  @HttpCode(204)
  approve(
    @Param('programme') programme: string,
    @Param('indicator') indicator: string,
    @Param('period') period: string,
    @Body() { effectiveDate }: RecordedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, indicator, period: periodOf(period), effectiveDate };
    return this.commands.execute(new command.ApproveIndicatorActual(data, context));
  }

  /** In the order of their codes, with what was approved, half-year by half-year and level by level. */
  @Get()
  @ReturnsPage(IndicatorResponse)
  async indicators(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() filter: IndicatorQuery,
  ): Promise<Page<IndicatorView>> {
    permit(caller, 'ReadSharedRecord');
    const { code: programme } = await this.directory.programme(code);
    return this.query.of(programme, filter);
  }

  /** With the indicator's version as `ETag`. */
  @Get(':indicator')
  @Returns(IndicatorResponse)
  async indicator(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Param('indicator') code: string,
    @Query() moment: MomentQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IndicatorView> {
    permit(caller, 'ReadSharedRecord');
    const indicator = await this.query.one(programme, code, moment);
    void reply.header('ETag', `"${indicator.version}"`);
    return indicator;
  }
}
