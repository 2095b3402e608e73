import type { CommandContext } from '@concert/event-sourcing';
import { AcceptFinding, AssignFinding, ExplainFinding, ReopenFinding } from '@concert/findings';
import { Finding, FindingsQuery } from '@concert/findings/view';
import {
  ReturnsPage,
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
import { FindingsAsOfQuery } from '../application/findings-as-of.query.js';
import { AssignFindingDto, ExplainFindingDto, ReasonedRequest } from './recommendations-commands.dto.js';
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
  @ReturnsPage(Finding)
  findings(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { rule, status, scope, assignedTo, ...page }: FindingsPageQuery,
  ): Promise<Page<Finding>> {
    permit(caller, 'ReadSharedRecord');
    const query = page.asOf === undefined ? this.query : this.asOf;
    return query.page(programme, { rule, status, scope, assignedTo }, page);
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

  /** Puts it to an organization or body that is to say why, or to mend what is missing. */
  @Post(':finding/assignment')
  @HttpCode(204)
  assignFinding(
    @Param('programme') programme: string,
    @Param('finding') finding: string,
    @Body() { organization, effectiveDate }: AssignFindingDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new AssignFinding({ programme, finding, organization, effectiveDate }, context));
  }

  /** Lets it stand as it is. It opens again when what it is about changes. */
  @Post(':finding/acceptance')
  @HttpCode(204)
  acceptFinding(
    @Param('programme') programme: string,
    @Param('finding') finding: string,
    @Body() { effectiveDate }: ReasonedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new AcceptFinding({ programme, finding, effectiveDate }, context));
  }

  /** Takes an explanation or acceptance back. */
  @Post(':finding/reopening')
  @HttpCode(204)
  reopenFinding(
    @Param('programme') programme: string,
    @Param('finding') finding: string,
    @Body() { effectiveDate }: ReasonedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new ReopenFinding({ programme, finding, effectiveDate }, context));
  }
}
