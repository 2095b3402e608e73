import type { CommandContext } from '@concert/event-sourcing';
import { Context, type Recorded } from '@concert/service-kit';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { AcceptFinding, AssignFinding, ExplainFinding, ReopenFinding } from '../domain/finding/finding.commands.js';
import { AssignFindingDto, ExplainFindingDto, ReasonedRequest } from './budgets-commands.dto.js';

@ApiTags('findings')
@Controller('programmes/:programme/findings/:finding')
export class FindingsCommandsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('explanation')
  @HttpCode(204)
  explain(
    @Param('programme') programme: string,
    @Param('finding') finding: string,
    @Body() { explanation, effectiveDate }: ExplainFindingDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new ExplainFinding({ programme, finding, explanation, effectiveDate }, context));
  }

  /** Puts it to an organization or body that is to say why, or to correct its figures. */
  @Post('assignment')
  @HttpCode(204)
  assign(
    @Param('programme') programme: string,
    @Param('finding') finding: string,
    @Body() { organization, effectiveDate }: AssignFindingDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new AssignFinding({ programme, finding, organization, effectiveDate }, context));
  }

  /** Lets the figures stand although they disagree. It opens again when they change. */
  @Post('acceptance')
  @HttpCode(204)
  accept(
    @Param('programme') programme: string,
    @Param('finding') finding: string,
    @Body() { effectiveDate }: ReasonedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new AcceptFinding({ programme, finding, effectiveDate }, context));
  }

  /** Takes an explanation or acceptance back. */
  @Post('reopening')
  @HttpCode(204)
  reopen(
    @Param('programme') programme: string,
    @Param('finding') finding: string,
    @Body() { effectiveDate }: ReasonedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new ReopenFinding({ programme, finding, effectiveDate }, context));
  }
}
