import type { CommandContext } from '@concert/event-sourcing';
import { Context, idFrom, type Recorded } from '@concert/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  AgreeKeyAction,
  CompleteKeyAction,
  DropKeyAction,
  ExtendKeyActionDueDate,
  IssueRecommendation,
  LinkKeyActions,
  ProgressKeyAction,
  RecordManagementResponse,
  VerifyKeyAction,
} from '../domain/recommendation/recommendation.commands.js';
import {
  AgreeKeyActionDto,
  CompleteKeyActionDto,
  DropKeyActionDto,
  ExtendKeyActionDueDateDto,
  IssueRecommendationDto,
  LinkKeyActionsDto,
  ProgressKeyActionDto,
  RecordManagementResponseDto,
  VerifyKeyActionDto,
} from './recommendations-commands.dto.js';

@ApiTags('recommendations')
@Controller('programmes/:programme/recommendations')
export class RecommendationsCommandsController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  issueRecommendation(
    @Param('programme') programme: string,
    @Body() { reason: _, evidence: __, ...issue }: IssueRecommendationDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const id = idFrom(context, 'recommendation');
    return this.commands.execute(new IssueRecommendation({ programme, id, ...issue }, context));
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
    const { responsibleAsPrinted, costed, budget } = body;
    const window = body.window && { ...body.window };
    const responsible = { lead, collaborators, facilitator, responsibleAsPrinted };
    const terms = { text, timeFrameAsPrinted, window, ...responsible, costed, budget };
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

  @Post(':recommendation/key-actions/:action/completion')
  completeKeyAction(
    @Param('programme') programme: string,
    @Param('recommendation') recommendation: string,
    @Param('action') action: string,
    @Body() { summary, on }: CompleteKeyActionDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, recommendation, action, summary, on };
    return this.commands.execute(new CompleteKeyAction(data, context));
  }

  @Post(':recommendation/key-actions/:action/verification')
  verifyKeyAction(
    @Param('programme') programme: string,
    @Param('recommendation') recommendation: string,
    @Param('action') action: string,
    @Body() { comment, on }: VerifyKeyActionDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, recommendation, action, comment, on };
    return this.commands.execute(new VerifyKeyAction(data, context));
  }

  @Post(':recommendation/key-actions/:action/drop')
  dropKeyAction(
    @Param('programme') programme: string,
    @Param('recommendation') recommendation: string,
    @Param('action') action: string,
    @Body() { reason, on }: DropKeyActionDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, recommendation, action, reason, on };
    return this.commands.execute(new DropKeyAction(data, context));
  }

  @Post(':recommendation/key-actions/:action/due-date')
  extendKeyActionDueDate(
    @Param('programme') programme: string,
    @Param('recommendation') recommendation: string,
    @Param('action') action: string,
    @Body() { newEnd, newStart, reason, effectiveDate }: ExtendKeyActionDueDateDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const start = newStart ?? effectiveDate ?? context.issuedAt.slice(0, 10);
    const data = { programme, recommendation, action, newEnd, newStart: start, reason, effectiveDate };
    return this.commands.execute(new ExtendKeyActionDueDate(data, context));
  }

  @Post(':recommendation/key-actions/:action/links')
  linkKeyActions(
    @Param('programme') programme: string,
    @Param('recommendation') recommendation: string,
    @Param('action') action: string,
    @Body() { link, to, reason, effectiveDate }: LinkKeyActionsDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { programme, recommendation, action, link, to: { ...to }, reason, effectiveDate };
    return this.commands.execute(new LinkKeyActions(data, context));
  }
}
