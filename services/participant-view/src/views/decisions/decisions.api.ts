import { type Caller, CurrentCaller, MomentPageQuery, type Page, ReturnsPage, ViewRows } from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OwnProgrammes } from '../../participant/own-programmes.query.js';
import { decisionsOf } from './decisions.query.js';
import { DecisionRow } from './decisions.view.js';

@ApiTags('participant view')
@Controller('programmes/:programme/decisions')
export class DecisionsController {
  constructor(
    private readonly own: OwnProgrammes,
    private readonly rows: ViewRows,
  ) {}

  @Get()
  @ReturnsPage(DecisionRow)
  async list(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() page: MomentPageQuery,
  ): Promise<Page<DecisionRow>> {
    await this.own.find(caller, code, page);
    return decisionsOf(this.rows, code, page);
  }
}
