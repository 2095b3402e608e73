import {
  CalendarDate,
  type Caller,
  CurrentCaller,
  MomentPageQuery,
  type Page,
  Returns,
  ReturnsPage,
  WholeNumber,
} from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { daysLater, today } from '../../participant/day.api.js';
import { OwnProgrammes } from '../../participant/own-programmes.query.js';
import { ActivitiesQuery } from './activities.query.js';
import { ActivityResponse, OthersNearUsResponse } from './activities.response.js';

export class NearUsQuery {
  @CalendarDate({ optional: true, description: 'First day; today when left out' })
  from?: string;

  @Type(() => Number)
  @WholeNumber({ optional: true, min: 1, max: 366, description: 'How many days to look ahead; 60 when left out' })
  days?: number;
}

@ApiTags('participant view')
@Controller('programmes/:programme')
export class ActivitiesController {
  constructor(
    private readonly own: OwnProgrammes,
    private readonly activities: ActivitiesQuery,
  ) {}

  @Get('activities')
  @ReturnsPage(ActivityResponse)
  async list(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() page: MomentPageQuery,
  ): Promise<Page<ActivityResponse>> {
    const { overseer } = await this.own.find(caller, code, page);
    return this.activities.of({ programme: code, overseer }, page);
  }

  @Get('others-near-us')
  @Returns(OthersNearUsResponse)
  async othersNearUs(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { from = today(), days = 60 }: NearUsQuery,
  ): Promise<OthersNearUsResponse> {
    await this.own.find(caller, code);
    const to = daysLater(from, days);
    return { from, to, items: await this.activities.othersNearUs(code, { from, to }) };
  }
}
