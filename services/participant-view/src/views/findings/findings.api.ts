import {
  type Caller,
  CurrentCaller,
  MomentPageQuery,
  OneOf,
  type Page,
  ReturnsPage,
  ViewRows,
} from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OwnProgrammes } from '../../participant/own-programmes.query.js';
import { findingsOn } from './findings.query.js';
import { FindingRow, type FindingStatus, findingStatuses } from './findings.view.js';

export class FindingsPageQuery extends MomentPageQuery {
  @OneOf(findingStatuses, { optional: true })
  status?: FindingStatus;
}

@ApiTags('participant view')
@Controller('programmes/:programme/findings')
export class FindingsController {
  constructor(
    private readonly own: OwnProgrammes,
    private readonly rows: ViewRows,
  ) {}

  @Get()
  @ReturnsPage(FindingRow)
  async list(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { status, ...page }: FindingsPageQuery,
  ): Promise<Page<FindingRow>> {
    const { overseer } = await this.own.find(caller, code, page);
    return findingsOn(this.rows, { programme: code, overseer, status }, page);
  }
}
