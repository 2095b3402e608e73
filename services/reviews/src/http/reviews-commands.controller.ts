import type { CommandContext } from '@concert/event-sourcing';
import { Context, idFrom, type Recorded } from '@concert/service-kit';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  ConveneMeeting,
  HoldConvenedMeeting,
  HoldMeeting,
  PutOnAgenda,
  TakeDecision,
} from '../domain/meeting/meeting.commands.js';
import {
  ConveneMeetingDto,
  HoldConvenedMeetingDto,
  HoldMeetingDto,
  PutOnAgendaDto,
  TakeDecisionDto,
} from './reviews-commands.dto.js';

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

  @Post('convened')
  conveneMeeting(
    @Param('programme') programme: string,
    @Body() { body, date }: ConveneMeetingDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const id = idFrom(context, 'meeting');
    return this.commands.execute(new ConveneMeeting({ programme, id, body, date }, context));
  }

  @Post(':meeting/agenda')
  @HttpCode(204)
  putOnAgenda(
    @Param('programme') programme: string,
    @Param('meeting') meeting: string,
    @Body() { subject, title, fullBody }: PutOnAgendaDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(
      new PutOnAgenda({ programme, meeting, subject: { ...subject }, title, fullBody }, context),
    );
  }

  @Post(':meeting/attendance')
  @HttpCode(204)
  holdConvenedMeeting(
    @Param('programme') programme: string,
    @Param('meeting') meeting: string,
    @Body() { attendees, date }: HoldConvenedMeetingDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new HoldConvenedMeeting({ programme, meeting, attendees, date }, context));
  }

  @Post(':meeting/decisions')
  takeDecision(
    @Param('programme') programme: string,
    @Param('meeting') meeting: string,
    @Body() { subject, outcome, text, conditions, dissent, pack }: TakeDecisionDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const id = idFrom(context, 'decision');
    const minutes = {
      subject: { ...subject },
      outcome,
      text,
      conditions,
      dissent: dissent?.map((each) => ({ ...each })),
      pack: pack && { ...pack },
    };
    return this.commands.execute(new TakeDecision({ programme, meeting, id, ...minutes }, context));
  }
}
