import { type Caller, CurrentCaller, MomentQuery, Returns } from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { today } from '../../participant/day.api.js';
import { OwnProgrammes } from '../../participant/own-programmes.query.js';
import { NeedsMeQuery } from './needs-me.query.js';
import { NeedsMeResponse } from './needs-me.response.js';

@ApiTags('participant view')
@Controller('programmes/:programme/needs-me')
export class NeedsMeController {
  constructor(
    private readonly own: OwnProgrammes,
    private readonly needs: NeedsMeQuery,
  ) {}

  @Get()
  @Returns(NeedsMeResponse)
  async list(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { asOf, knownAt }: MomentQuery,
  ): Promise<NeedsMeResponse> {
    const own = await this.own.find(caller, code, { asOf, knownAt });
    return this.needs.of(own, asOf ?? today());
  }
}
