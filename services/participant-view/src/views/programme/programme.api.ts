import { type Caller, CurrentCaller, MomentPageQuery, type Page, Returns, ReturnsPage } from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { today } from '../../participant/day.api.js';
import { OwnProgrammes } from '../../participant/own-programmes.query.js';
import { ProgrammeViewQuery } from './programme.query.js';
import { OwnProgrammeListedResponse, ProgrammeViewResponse } from './programme.response.js';

/** One participant's side of its programmes, for its own people. */
@ApiTags('participant view')
@Controller('programmes')
export class ProgrammeViewController {
  constructor(
    private readonly own: OwnProgrammes,
    private readonly programmeView: ProgrammeViewQuery,
  ) {}

  @Get()
  @ReturnsPage(OwnProgrammeListedResponse)
  async programmes(@CurrentCaller() caller: Caller): Promise<Page<OwnProgrammeListedResponse>> {
    this.own.admit(caller);
    return { items: await this.programmeView.programmes(), cursor: null };
  }

  @Get(':programme')
  @Returns(ProgrammeViewResponse)
  async programme(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { asOf, knownAt, limit }: MomentPageQuery,
  ): Promise<ProgrammeViewResponse> {
    const own = await this.own.find(caller, code, { asOf, knownAt });
    return this.programmeView.of(own, asOf ?? today(), limit);
  }
}
