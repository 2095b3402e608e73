import type { CommandContext } from '@concert/event-sourcing';
import { ExplainFinding } from '@concert/findings';
import { Finding, FindingsQuery } from '@concert/findings/view';
import { ProgrammeDirectory } from '@concert/programme-directory';
import {
  AnswersPage,
  type Caller,
  Context,
  CurrentCaller,
  type Page,
  permit,
  type Recorded,
} from '@concert/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ExplainFindingDto, FindingsPageQuery } from './findings.dto.js';

/** What is missing in registers, counts and plans, or contradicts itself. */
@ApiTags('findings')
@Controller('programmes/:programme/findings')
export class FindingsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly directory: ProgrammeDirectory,
    private readonly query: FindingsQuery,
  ) {}

  @Get()
  @AnswersPage(Finding)
  async findings(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { rule, status, period, scope, ...page }: FindingsPageQuery,
  ): Promise<Page<Finding>> {
    permit(caller, 'ReadSharedRecord');
    await this.directory.requireProgramme(programme);
    return this.query.page(programme, { rule, status, period, scope }, page);
  }

  @Post(':finding/explanation')
  @HttpCode(204)
  explainFinding(
    @Param('programme') programme: string,
    @Param('finding') finding: string,
    @Body() { explanation, effectiveDate }: ExplainFindingDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new ExplainFinding({ programme, finding, explanation, effectiveDate }, context));
  }
}
