import type { CommandContext } from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import {
  ReturnsPage,
  type Caller,
  Context,
  CurrentCaller,
  idFrom,
  type Page,
  permit,
  type Recorded,
  ViewRows,
} from '@concert/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ChangeService, ListService, WithdrawService } from '../domain/service-entry/service-entry.js';
import { ServiceRow } from '../views/services/service.entity.js';
import { ChangeServiceDto, ListServiceDto, ServicesQuery, WithdrawServiceDto } from './services.dto.js';

/** The directory of services. */
@ApiTags('services')
@Controller('programmes/:programme/services')
export class ServicesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly directory: ProgrammeDirectory,
    private readonly rows: ViewRows,
  ) {}

  @Post()
  list(
    @Param('programme') programme: string,
    @Body() { reason: _, evidence: __, referralTo = [], ...facts }: ListServiceDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const entry = idFrom(context, 'service');
    return this.commands.execute(new ListService({ ...facts, referralTo, programme, entry }, context));
  }

  @Post(':entry/change')
  @HttpCode(204)
  change(
    @Param('programme') programme: string,
    @Param('entry') entry: string,
    @Body() { reason: _, evidence: __, ...changed }: ChangeServiceDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new ChangeService({ ...changed, programme, entry }, context));
  }

  @Post(':entry/withdrawal')
  @HttpCode(204)
  withdraw(
    @Param('programme') programme: string,
    @Param('entry') entry: string,
    @Body() { reason, effectiveDate }: WithdrawServiceDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new WithdrawService({ programme, entry, reason, effectiveDate }, context));
  }

  /** By site, then by service. */
  @Get()
  @ReturnsPage(ServiceRow)
  async services(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { site, audience, status, ...page }: ServicesQuery,
  ): Promise<Page<ServiceRow>> {
    permit(caller, 'ReadSharedRecord');
    const { code: programme } = await this.directory.programme(code);
    return this.rows.page(ServiceRow, { programme, site, audience, status }, ['site', 'service', 'entry'], page);
  }
}
