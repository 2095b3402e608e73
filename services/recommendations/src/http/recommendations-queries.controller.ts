import { ProgrammeDirectory } from '@concert/programme-directory';
import { Answers, AnswersPage, type Caller, CurrentCaller, type Page, permit } from '@concert/service-kit';
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
import { KeyActionAnswer, RecommendationAnswer } from './recommendations.answers.js';
import { KeyActionsQuery, RecommendationsQuery, StandingQuery } from './recommendations-queries.dto.js';

const today = (): string => new Date().toISOString().slice(0, 10);

@ApiTags('recommendations')
@Controller('programmes/:programme')
export class RecommendationsQueriesController {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly overview: RecommendationOverviewQuery,
    private readonly keyActions: KeyActionFollowUpQuery,
  ) {}

  @Get('recommendations')
  @AnswersPage(RecommendationAnswer)
  async readRecommendations(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { asOf = today(), cursor, limit }: RecommendationsQuery,
  ): Promise<Page<RecommendationItem>> {
    await this.mayRead(caller, programme);
    return this.overview.page(programme, asOf, { cursor, limit });
  }

  @Get('recommendations/:recommendation')
  @Answers(RecommendationAnswer)
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
  @AnswersPage(KeyActionAnswer)
  async readKeyActions(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { asOf = today(), organization, status, overdue, cursor, limit }: KeyActionsQuery,
  ): Promise<Page<KeyActionItem>> {
    await this.mayRead(caller, programme);
    const filter = { asOf, organization, status, overdue: overdue && overdue === 'true' };
    return this.keyActions.page(programme, filter, { cursor, limit });
  }

  /** @throws Unknown when no such programme was established */
  private async mayRead(caller: Caller, programme: string): Promise<void> {
    permit(caller, 'ReadSharedRecord');
    await this.directory.requireProgramme(programme);
  }
}
