import type { CommandContext } from '@concert/event-sourcing';
import { Context, idFrom, type Recorded } from '@concert/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  AgreeKeyAction,
  IssueRecommendation,
  ProgressKeyAction,
  RecordManagementResponse,
} from '../domain/recommendation/recommendation.commands.js';
import {
  AgreeKeyActionDto,
  IssueRecommendationDto,
  ProgressKeyActionDto,
  RecordManagementResponseDto,
} from './recommendations-commands.dto.js';

@ApiTags('recommendations')
@Controller('programmes/:programme/recommendations')
export class RecommendationsCommandsController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  issueRecommendation(
    @Param('programme') programme: string,
    @Body() { code, parent, title, text, addressees, effectiveDate }: IssueRecommendationDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const id = idFrom(context, 'recommendation');
    const data = { programme, id, code, parent, title, text, addressees, effectiveDate };
    return this.commands.execute(new IssueRecommendation(data, context));
  }

  @Post(':recommendation/response')
  recordManagementResponse(
    @Param('programme') programme: string,
    @Param('recommendation') recommendation: string,
    @Body() { disposition, text, reason, effectiveDate }: RecordManagementResponseDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, recommendation, disposition, text, reason, effectiveDate };
    return this.commands.execute(new RecordManagementResponse(data, context));
  }

  @Post(':recommendation/key-actions')
  agreeKeyAction(
    @Param('programme') programme: string,
    @Param('recommendation') recommendation: string,
    @Body() body: AgreeKeyActionDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const { code, effectiveDate, text, timeFrameAsPrinted, lead, collaborators, facilitator } = body;
    const { responsibleAsPrinted, costed } = body;
    const window = body.window && { ...body.window };
    const responsible = { lead, collaborators, facilitator, responsibleAsPrinted };
    const terms = { text, timeFrameAsPrinted, window, ...responsible, costed };
    const id = idFrom(context, 'key-action');
    return this.commands.execute(
      new AgreeKeyAction({ programme, recommendation, id, code, terms, effectiveDate }, context),
    );
  }

  @Post(':recommendation/key-actions/:action/progress')
  progressKeyAction(
    @Param('programme') programme: string,
    @Param('recommendation') recommendation: string,
    @Param('action') action: string,
    @Body() { status, statusAsPrinted, comment, on }: ProgressKeyActionDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const followUp = { status, statusAsPrinted, comment, on };
    return this.commands.execute(new ProgressKeyAction({ programme, recommendation, action, followUp }, context));
  }
}
