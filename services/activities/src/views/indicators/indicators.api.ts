import {
  type Caller,
  Code,
  CurrentCaller,
  MomentPageQuery,
  MomentQuery,
  type Page,
  permit,
  Returns,
  ReturnsPage,
} from '@concert/service-kit';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { IndicatorsQuery } from './indicators.query.js';
import { IndicatorResponse } from './indicators.response.js';

export class IndicatorQuery extends MomentPageQuery {
  @Code({ optional: true })
  outcome?: string;

  @Code({ optional: true })
  output?: string;

  @Code({ optional: true })
  responsible?: string;

  @Code({ optional: true, description: 'Those that count towards this one' })
  partOf?: string;
}

/** By what outcomes and outputs are measured: targets, and the figures reported against them. */
@ApiTags('indicators')
@Controller('programmes/:programme/indicators')
export class IndicatorsController {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly query: IndicatorsQuery,
  ) {}

  /** In the order of their codes, with what was approved, half-year by half-year and level by level. */
  @Get()
  @ReturnsPage(IndicatorResponse)
  async indicators(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() filter: IndicatorQuery,
  ): Promise<Page<IndicatorResponse>> {
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
  ): Promise<IndicatorResponse> {
    permit(caller, 'ReadSharedRecord');
    const indicator = await this.query.one(programme, code, moment);
    void reply.header('ETag', `"${indicator.version}"`);
    return indicator;
  }
}
