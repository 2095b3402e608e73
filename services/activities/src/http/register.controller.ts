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
import { FollowUpRegisterEntry, RecordRegisterEntry } from '../domain/register-entry/register-entry.commands.js';
import { RegisterEntryRow } from '../views/register/register-entry.entity.js';
import { FollowUpRegisterEntryDto, RecordRegisterEntryDto, RegisterQuery } from './register.dto.js';

/** What a programme keeps lists of: missions, trainings, policy texts, good practices. */
@ApiTags('register')
@Controller('programmes/:programme/register')
export class RegisterController {
  constructor(
    private readonly commands: CommandBus,
    private readonly directory: ProgrammeDirectory,
    private readonly rows: ViewRows,
  ) {}

  @Post()
  record(
    @Param('programme') programme: string,
    @Body() { reason: _, evidence: __, reached, ...facts }: RecordRegisterEntryDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const entry = idFrom(context, 'register-entry');
    return this.commands.execute(
      new RecordRegisterEntry({ ...facts, reached: reached && { ...reached }, programme, entry }, context),
    );
  }

  @Post(':entry/follow-up')
  @HttpCode(204)
  followUp(
    @Param('programme') programme: string,
    @Param('entry') entry: string,
    @Body() { reason: _, evidence: __, ...followUp }: FollowUpRegisterEntryDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new FollowUpRegisterEntry({ ...followUp, programme, entry }, context));
  }

  /** In the order in which they were recorded. */
  @Get()
  @ReturnsPage(RegisterEntryRow)
  async entries(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { kind, status, site, ...page }: RegisterQuery,
  ): Promise<Page<RegisterEntryRow>> {
    permit(caller, 'ReadSharedRecord');
    const { code: programme } = await this.directory.programme(code);
    return this.rows.page(RegisterEntryRow, { programme, kind, status, site }, ['recordedAt', 'entry'], page);
  }
}
