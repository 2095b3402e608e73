import type { CommandContext } from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import {
  ReturnsPage,
  type Caller,
  Context,
  CurrentCaller,
  idFrom,
  moneyOf,
  type Page,
  permit,
  type Recorded,
  ViewRows,
} from '@concert/service-kit';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { RecordLocalResources } from '../domain/local-resources/local-resources.js';
import { LocalResourcesRow } from '../views/local-resources/local-resources.entity.js';
import { LocalResourcesQuery, RecordLocalResourcesDto } from './local-resources.dto.js';

/** What governments and others add of their own, outside the programme's budget. */
@ApiTags('local resources')
@Controller('programmes/:programme/local-resources')
export class LocalResourcesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly directory: ProgrammeDirectory,
    private readonly rows: ViewRows,
  ) {}

  @Post()
  record(
    @Param('programme') programme: string,
    @Body() { reason: _, evidence: __, amount, inKind = false, ...facts }: RecordLocalResourcesDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const resources = idFrom(context, 'local-resources');
    const data = { ...facts, programme, resources, amount: moneyOf(amount, 'amount'), inKind };
    return this.commands.execute(new RecordLocalResources(data, context));
  }

  /** In the order in which they were recorded. */
  @Get()
  @ReturnsPage(LocalResourcesRow)
  async localResources(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { layer, site, lead, ...page }: LocalResourcesQuery,
  ): Promise<Page<LocalResourcesRow>> {
    permit(caller, 'ReadSharedRecord');
    const { code: programme } = await this.directory.programme(code);
    return this.rows.page(LocalResourcesRow, { programme, layer, site, lead }, ['recordedAt', 'resources'], page);
  }
}
