import type { CommandContext } from '@concert/event-sourcing';
import {
  Returns,
  ReturnsPage,
  type Caller,
  Context,
  CurrentCaller,
  idFrom,
  type Page,
  permit,
  type Recorded,
} from '@concert/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ConveneSession, HoldSession } from '../domain/meeting/meeting.commands.js';
import { type DecisionDue, DecisionsDueQuery } from '../views/matters/decisions-due.query.js';
import { MeetingRow } from '../views/meetings/meetings.entity.js';
import { MeetingsQuery } from '../views/meetings/meetings.query.js';
import { PackQuery, type RecordedPack } from '../views/pack/pack.query.js';
import { SessionPacksResponse } from './pack.responses.js';
import { ConveneSessionDto, HoldConvenedMeetingDto } from './reviews-commands.dto.js';
import { PortfolioDecisionsDueQuery, PortfolioMeetingsQuery } from './reviews-queries.dto.js';
import { DecisionDueResponse, MeetingResponse, SessionResponse } from './reviews.responses.js';

/** A body that oversees several programmes sits once and decides on each of them. */
@ApiTags('portfolio')
@Controller()
export class PortfolioController {
  constructor(
    private readonly commands: CommandBus,
    private readonly meetings: MeetingsQuery,
    private readonly packs: PackQuery,
    private readonly due: DecisionsDueQuery,
  ) {}

  /** What waits for which body, in every programme. */
  @Get('decisions-due')
  @ReturnsPage(DecisionDueResponse)
  readDecisionsDue(
    @CurrentCaller() caller: Caller,
    @Query() { programme, body, state, ...page }: PortfolioDecisionsDueQuery,
  ): Promise<Page<DecisionDue>> {
    permit(caller, 'ReadSharedRecord');
    return this.due.ofPortfolio({ programme, body, state }, page);
  }

  @Get('meetings')
  @ReturnsPage(MeetingResponse)
  readMeetings(
    @CurrentCaller() caller: Caller,
    @Query() { programme, body, status, from, to, ...page }: PortfolioMeetingsQuery,
  ): Promise<Page<MeetingRow>> {
    permit(caller, 'ReadSharedRecord');
    return this.meetings.ofPortfolio({ programme, body, status, from, to }, page);
  }

  @Post('sessions')
  conveneSession(
    @Body() { body, date, programmes }: ConveneSessionDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const id = idFrom(context, 'session');
    return this.commands.execute(new ConveneSession({ id, body, date, programmes }, context));
  }

  /** The meetings of a sitting, one a programme: agendas are put and decisions are taken there. */
  @Get('sessions/:session')
  @Returns(SessionResponse)
  async readSession(@CurrentCaller() caller: Caller, @Param('session') session: string): Promise<SessionResponse> {
    permit(caller, 'ReadSharedRecord');
    const meetings = await this.meetings.ofSession(session);
    const [{ body, date, status }] = meetings;
    return { session, body, date, status, meetings: meetings as unknown as MeetingResponse[] };
  }

  /** The pack of each programme, in one answer. */
  @Get('sessions/:session/packs')
  @Returns(SessionPacksResponse)
  async readPacks(
    @CurrentCaller() caller: Caller,
    @Param('session') session: string,
  ): Promise<{ readonly session: string; readonly packs: readonly RecordedPack[] }> {
    permit(caller, 'ReadSharedRecord');
    return { session, packs: await this.packs.ofSession(session) };
  }

  @Post('sessions/:session/attendance')
  @HttpCode(204)
  async holdSession(
    @Param('session') session: string,
    @Body() { attendees, date }: HoldConvenedMeetingDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const meetings = (await this.meetings.ofSession(session)).map(({ programme, meeting }) => ({ programme, meeting }));
    return this.commands.execute(new HoldSession({ session, meetings, attendees, date }, context));
  }
}
