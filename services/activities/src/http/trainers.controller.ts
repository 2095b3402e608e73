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
import { RecordTrainers, RecountTrainers } from '../domain/trainers/trainers.js';
import { TrainersRow } from '../views/trainers/trainers.entity.js';
import { RecordTrainersDto, RecountTrainersDto, TrainersQuery } from './trainers.dto.js';

/** The register of trainers, by counts only. */
@ApiTags('trainers')
@Controller('programmes/:programme/trainers')
export class TrainersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly directory: ProgrammeDirectory,
    private readonly rows: ViewRows,
  ) {}

  @Post()
  record(
    @Param('programme') programme: string,
    @Body() body: RecordTrainersDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const { reason: _, evidence: __, languages = [], count = null, women = null, men = null, ...facts } = body;
    const group = idFrom(context, 'trainers');
    return this.commands.execute(
      new RecordTrainers({ ...facts, languages, count, women, men, programme, group }, context),
    );
  }

  @Post(':group/recount')
  @HttpCode(204)
  recount(
    @Param('programme') programme: string,
    @Param('group') group: string,
    @Body() { status, count = null, women = null, men = null, effectiveDate }: RecountTrainersDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, group, status, count, women, men, effectiveDate };
    return this.commands.execute(new RecountTrainers(data, context));
  }

  /** In the order in which they were recorded. */
  @Get()
  @ReturnsPage(TrainersRow)
  async trainers(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { kind, organization, site, ...page }: TrainersQuery,
  ): Promise<Page<TrainersRow>> {
    permit(caller, 'ReadSharedRecord');
    const { code: programme } = await this.directory.programme(code);
    return this.rows.page(TrainersRow, { programme, kind, organization, site }, ['recordedAt', 'group'], page);
  }
}
