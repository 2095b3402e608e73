import type { CommandContext } from '@concert/event-sourcing';
import {
  type Caller,
  Context,
  CurrentCaller,
  type Page,
  permit,
  type Recorded,
  Returns,
  ReturnsPage,
} from '@concert/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { HoldConvenedMeetingDto } from '../../meeting/meeting.api.js';
import { HoldSession } from '../../meeting/meeting.js';
import { type DecisionDue, DecisionsDueQuery } from '../matters/decisions-due.query.js';
import { PackQuery, type RecordedPack } from '../pack/pack.query.js';
import { SessionPacksResponse } from '../pack/pack.response.js';
import { PortfolioDecisionsDueQuery, PortfolioMeetingsQuery } from './chosen.response.js';
import { MeetingsQuery } from './meetings.query.js';
import { MeetingRow } from './meetings.view.js';
import { DecisionDueResponse, MeetingResponse, SessionResponse } from './reviews.response.js';

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
