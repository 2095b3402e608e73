import type { CommandContext } from '@concert/event-sourcing';
import { Context, idFrom, type Recorded } from '@concert/service-kit';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { HoldMeeting, TakeDecision } from '../domain/meeting/meeting.commands.js';
import { HoldMeetingDto, TakeDecisionDto } from './reviews-commands.dto.js';

@ApiTags('reviews')
@Controller('programmes/:programme/meetings')
export class ReviewsCommandsController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  holdMeeting(
    @Param('programme') programme: string,
    @Body() { body, date, attendees }: HoldMeetingDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const id = idFrom(context, 'meeting');
    return this.commands.execute(new HoldMeeting({ programme, id, body, date, attendees }, context));
  }

  @Post(':meeting/decisions')
  takeDecision(
    @Param('programme') programme: string,
    @Param('meeting') meeting: string,
    @Body() { subject, outcome, text, conditions }: TakeDecisionDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const id = idFrom(context, 'decision');
    const minutes = { subject: { ...subject }, outcome, text, conditions };
    return this.commands.execute(new TakeDecision({ programme, meeting, id, ...minutes }, context));
  }
}
