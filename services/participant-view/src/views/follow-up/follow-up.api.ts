import { type Caller, CurrentCaller, MomentPageQuery, type Page, ReturnsPage } from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { today } from '../../participant/day.api.js';
import { OwnProgrammes } from '../../participant/own-programmes.query.js';
import { FollowUpQuery } from './follow-up.query.js';
import { OwnKeyActionResponse } from './follow-up.response.js';

@ApiTags('participant view')
@Controller('programmes/:programme/key-actions')
export class KeyActionsController {
  constructor(
    private readonly own: OwnProgrammes,
    private readonly followUp: FollowUpQuery,
  ) {}

  @Get()
  @ReturnsPage(OwnKeyActionResponse)
  async list(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() page: MomentPageQuery,
  ): Promise<Page<OwnKeyActionResponse>> {
    const { facts, overseer } = await this.own.find(caller, code, page);
    return this.followUp.keyActions({ facts, overseer, asOf: page.asOf ?? today() }, page);
  }
}
