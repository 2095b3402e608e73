import type { Moment } from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { type Caller, CurrentCaller, MomentQuery, type Page, permit, Returns, ReturnsPage } from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { KeyActionsQuery, RecommendationsQuery } from '../../findings/chosen.response.js';
import {
  type KeyActionFilter,
  KeyActionFollowUpQuery,
  type OwnerItem,
  type Standing,
} from '../key-action-follow-up/key-action-follow-up.query.js';
import { type KeyActionHistory, KeyActionHistoryQuery } from '../key-action-follow-up/key-action-history.query.js';
import type { KeyActionItem } from '../key-action-follow-up/key-action-item.query.js';
import {
  type FollowUpSummary,
  type RecommendationItem,
  RecommendationOverviewQuery,
} from './recommendation-overview.query.js';
import {
  FollowUpSummaryResponse,
  KeyActionHistoryResponse,
  KeyActionResponse,
  OwnerResponse,
  RecommendationResponse,
} from './recommendations.response.js';

const today = (): string => new Date().toISOString().slice(0, 10);

/** Statuses and overdue are judged on the day that is asked about, else on the day up to which something was known. */
const standingOf = ({ asOf, knownAt }: Moment): Standing => ({
  asOf,
  knownAt,
  day: asOf ?? knownAt?.slice(0, 10) ?? today(),
});

const yes = (answer: 'true' | 'false' | undefined): boolean | undefined => answer && answer === 'true';

const filterOf = ({ overdue, closed, unfunded, alike, ...filter }: KeyActionsQuery): KeyActionFilter => ({
  ...filter,
  overdue: yes(overdue),
  closed: yes(closed),
  unfunded: yes(unfunded),
  alike: yes(alike),
});

@ApiTags('recommendations')
@Controller('programmes/:programme')
export class RecommendationsQueriesController {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly overview: RecommendationOverviewQuery,
    private readonly keyActions: KeyActionFollowUpQuery,
    private readonly histories: KeyActionHistoryQuery,
  ) {}

  @Get('recommendations')
  @ReturnsPage(RecommendationResponse)
  async readRecommendations(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { state, addressee, ...query }: RecommendationsQuery,
  ): Promise<Page<RecommendationItem>> {
    await this.mayRead(caller, programme);
    return this.overview.page(programme, { state, addressee }, standingOf(query), query);
  }

  @Get('recommendations/:recommendation')
  @Returns(RecommendationResponse)
  readRecommendation(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Param('recommendation') code: string,
    @Query() moment: MomentQuery,
  ): Promise<RecommendationItem> {
    permit(caller, 'ReadSharedRecord');
    return this.overview.one(programme, code, standingOf(moment));
  }

  /** How far the programme has come: recommendations by state, key actions by status, overdue, unfunded, alike. */
  @Get('follow-up')
  @Returns(FollowUpSummaryResponse)
  async readFollowUp(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() moment: MomentQuery,
  ): Promise<FollowUpSummary> {
    await this.mayRead(caller, programme);
    return this.overview.summary(programme, standingOf(moment));
  }

  @Get('key-actions')
  @ReturnsPage(KeyActionResponse)
  async readKeyActions(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() query: KeyActionsQuery,
  ): Promise<Page<KeyActionItem>> {
    await this.mayRead(caller, programme);
    return this.keyActions.page(programme, filterOf(query), standingOf(query), query);
  }

  /** By owner: what each organization and body answers for, leads first or takes part in, and how it stands. */
  @Get('key-actions/by-owner')
  @ReturnsPage(OwnerResponse)
  async readKeyActionsByOwner(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() query: KeyActionsQuery,
  ): Promise<Page<OwnerItem>> {
    await this.mayRead(caller, programme);
    return this.keyActions.owners(programme, filterOf(query), standingOf(query), query);
  }

  @Get('key-actions/:action')
  @Returns(KeyActionResponse)
  readKeyAction(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Param('action') action: string,
    @Query() moment: MomentQuery,
  ): Promise<KeyActionItem> {
    permit(caller, 'ReadSharedRecord');
    return this.keyActions.one(programme, action, standingOf(moment));
  }

  /** Since when, who recorded it, read from which document and place; of what was merged into it, too. */
  @Get('key-actions/:action/history')
  @Returns(KeyActionHistoryResponse)
  async readHistory(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Param('action') address: string,
    @Query() moment: MomentQuery,
  ): Promise<KeyActionHistory> {
    permit(caller, 'ReadSharedRecord');
    const items = await this.keyActions.all(programme, standingOf(moment));
    return this.histories.of(programme, address, items, moment);
  }

  /** @throws Unknown when no such programme was established */
  private async mayRead(caller: Caller, programme: string): Promise<void> {
    permit(caller, 'ReadSharedRecord');
    await this.directory.requireProgramme(programme);
  }
}
