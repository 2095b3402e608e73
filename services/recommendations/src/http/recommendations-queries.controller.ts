import { type Caller, CurrentCaller, type Page, permit } from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type KeyActionItem,
  KeyActionFollowUpQuery,
} from '../views/key-action-follow-up/key-action-follow-up.query.js';
import {
  type RecommendationItem,
  RecommendationOverviewQuery,
} from '../views/recommendation-overview/recommendation-overview.query.js';
import { KeyActionsQuery, RecommendationsQuery, StandingQuery } from './recommendations-queries.dto.js';

const today = (): string => new Date().toISOString().slice(0, 10);

@ApiTags('recommendations')
@Controller('programmes/:programme')
export class RecommendationsQueriesController {
  constructor(
    private readonly overview: RecommendationOverviewQuery,
    private readonly keyActions: KeyActionFollowUpQuery,
  ) {}

  @Get('recommendations')
  readRecommendations(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { asOf = today(), cursor, limit }: RecommendationsQuery,
  ): Promise<Page<RecommendationItem>> {
    permit(caller, 'ReadSharedRecord');
    return this.overview.page(programme, asOf, { cursor, limit });
  }

  @Get('recommendations/:recommendation')
  readRecommendation(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Param('recommendation') code: string,
    @Query() { asOf = today() }: StandingQuery,
  ): Promise<RecommendationItem> {
    permit(caller, 'ReadSharedRecord');
    return this.overview.one(programme, code, asOf);
  }

  @Get('key-actions')
  readKeyActions(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { asOf = today(), organization, status, overdue, cursor, limit }: KeyActionsQuery,
  ): Promise<Page<KeyActionItem>> {
    permit(caller, 'ReadSharedRecord');
    const filter = { asOf, organization, status, overdue: overdue && overdue === 'true' };
    return this.keyActions.page(programme, filter, { cursor, limit });
  }
}
