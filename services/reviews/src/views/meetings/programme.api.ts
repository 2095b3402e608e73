import { ProgrammeDirectory } from '@concert/programme-directory';
import { type Caller, CurrentCaller, type Page, permit, Returns, ReturnsPage } from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DecisionsQuery, type DecisionWithEffect } from '../decisions/decisions.query.js';
import { type DecisionDue, DecisionsDueQuery } from '../matters/decisions-due.query.js';
import { PackQuery, type RecordedPack } from '../pack/pack.query.js';
import { PackOfDecisionResponse, PackResponse } from '../pack/pack.response.js';
import { DecisionsDuePageQuery, DecisionsPageQuery, MeetingsPageQuery } from './chosen.response.js';
import { MeetingsQuery } from './meetings.query.js';
import { MeetingRow } from './meetings.view.js';
import { DecisionDueResponse, DecisionResponse, MeetingResponse } from './reviews.response.js';

@ApiTags('reviews')
@Controller('programmes/:programme')
export class ReviewsQueriesController {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly meetings: MeetingsQuery,
    private readonly decisions: DecisionsQuery,
    private readonly packs: PackQuery,
    private readonly due: DecisionsDueQuery,
  ) {}

  @Get('meetings')
  @ReturnsPage(MeetingResponse)
  async readMeetings(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { body, status, ...page }: MeetingsPageQuery,
  ): Promise<Page<MeetingRow>> {
    await this.mayRead(caller, programme);
    return this.meetings.page(programme, { body, status }, page);
  }

  @Get('decisions')
  @ReturnsPage(DecisionResponse)
  async readDecisions(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { body, meeting, outcome, effect, subject, ...page }: DecisionsPageQuery,
  ): Promise<Page<DecisionWithEffect>> {
    await this.mayRead(caller, programme);
    return this.decisions.page(programme, { body, meeting, outcome, effect, subject }, page);
  }

  /** What waits for which body, and how far it has come with it. */
  @Get('decisions-due')
  @ReturnsPage(DecisionDueResponse)
  async readDecisionsDue(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { body, state, ...page }: DecisionsDuePageQuery,
  ): Promise<Page<DecisionDue>> {
    await this.mayRead(caller, programme);
    return this.due.ofProgramme(programme, { body, state }, page);
  }

  @Get('meetings/:meeting')
  @Returns(MeetingResponse)
  readMeeting(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Param('meeting') meeting: string,
  ): Promise<MeetingRow> {
    permit(caller, 'ReadSharedRecord');
    return this.meetings.one(programme, meeting);
  }

  @Get('decisions/:decision')
  @Returns(DecisionResponse)
  readDecision(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Param('decision') decision: string,
  ): Promise<DecisionWithEffect> {
    permit(caller, 'ReadSharedRecord');
    return this.decisions.one(programme, decision);
  }

  /** What the body needs before it decides, as the record stands. Decide on `positions` and `digest` of the answer. */
  @Get('meetings/:meeting/pack')
  @Returns(PackResponse)
  readPack(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Param('meeting') meeting: string,
  ): Promise<RecordedPack> {
    permit(caller, 'ReadSharedRecord');
    return this.packs.ofMeeting(programme, meeting);
  }

  /** The pack a decision was taken on, folded anew from the record up to the positions it saw. */
  @Get('decisions/:decision/pack')
  @Returns(PackOfDecisionResponse)
  readPackOfDecision(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Param('decision') decision: string,
  ): Promise<RecordedPack & { readonly unchanged: boolean }> {
    permit(caller, 'ReadSharedRecord');
    return this.packs.ofDecision(programme, decision);
  }

  /** @throws Unknown when no such programme was established */
  private async mayRead(caller: Caller, programme: string): Promise<void> {
    permit(caller, 'ReadSharedRecord');
    await this.directory.requireProgramme(programme);
  }
}
