import type { CommandContext } from '@concert/event-sourcing';
import { ExplainFinding } from '@concert/findings';
import { Finding, FindingsQuery } from '@concert/findings/view';
import {
  AnswersPage,
  type Caller,
  Context,
  CurrentCaller,
  type Page,
  permit,
  type Recorded,
} from '@concert/service-kit';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { FindingsAsOfQuery } from '../application/findings-as-of.query.js';
import { ExplainFindingDto } from './recommendations-commands.dto.js';
import { FindingsPageQuery } from './recommendations-queries.dto.js';

@ApiTags('findings')
@Controller('programmes/:programme/findings')
export class FindingsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly query: FindingsQuery,
    private readonly asOf: FindingsAsOfQuery,
  ) {}

  @Get()
  @AnswersPage(Finding)
  findings(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { rule, status, scope, ...page }: FindingsPageQuery,
  ): Promise<Page<Finding>> {
    permit(caller, 'ReadSharedRecord');
    const query = page.asOf === undefined ? this.query : this.asOf;
    return query.page(programme, { rule, status, scope }, page);
  }

  @Post(':finding/explanation')
  explainFinding(
    @Param('programme') programme: string,
    @Param('finding') finding: string,
    @Body() { explanation, effectiveDate }: ExplainFindingDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new ExplainFinding({ programme, finding, explanation, effectiveDate }, context));
  }
}
