import { ProgrammeDirectory } from '@concert/programme-directory';
import {
  Returns,
  ReturnsPage,
  type Caller,
  CurrentCaller,
  MomentPageQuery,
  MomentQuery,
  type Page,
  permit,
} from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RevisionEffectQuery } from '../application/revision-effect.query.js';
import { FundingRequest, UnfundedNeed } from '../views/funding/funding.entities.js';
import { FundingQuery } from '../views/funding/funding.query.js';
import { KeyActionsQuery } from '../views/key-actions/key-actions.query.js';
import { BudgetRevision } from '../views/revisions/budget-revision.entity.js';
import { Earmark } from '../views/revisions/earmark.entity.js';
import type { RecommendationEffect } from '../views/revisions/recommendation-effect.js';
import { RevisionsQuery } from '../views/revisions/revisions.query.js';
import { RecommendationEffectResponse, RevisionEffectResponse } from './revisions.responses.js';
import { FundingRequestsPageQuery, NeedsPageQuery, RevisionsPageQuery } from './revisions.dto.js';

@ApiTags('revisions')
@Controller('programmes/:programme')
export class RevisionsQueriesController {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly revisionsQuery: RevisionsQuery,
    private readonly fundingQuery: FundingQuery,
    private readonly effects: RevisionEffectQuery,
    private readonly keyActions: KeyActionsQuery,
  ) {}

  @Get('revisions')
  @ReturnsPage(BudgetRevision)
  async revisions(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { status, kind, ...page }: RevisionsPageQuery,
  ): Promise<Page<BudgetRevision>> {
    await this.mayRead(caller, programme);
    return this.revisionsQuery.page(programme, { status, kind }, page);
  }

  @Get('revisions/:revision')
  @Returns(BudgetRevision)
  async revision(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Param('revision') revision: string,
  ): Promise<BudgetRevision> {
    await this.mayRead(caller, programme);
    return this.revisionsQuery.one(programme, revision);
  }

  /** What it does to every agency, earmark and line, beside today. */
  @Get('revisions/:revision/effect')
  @Returns(RevisionEffectResponse)
  async effect(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Param('revision') revision: string,
  ): Promise<object> {
    permit(caller, 'ReadSharedRecord');
    const effect = await this.effects.of(programme, revision);
    return { ...effect, keyActions: await this.keyActions.open(programme, effect.content.recommendations) };
  }

  /** What did the recommendation change, in money? */
  @Get('recommendations/:recommendation/effect')
  @Returns(RecommendationEffectResponse)
  recommendationEffect(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Param('recommendation') recommendation: string,
    @Query() moment: MomentQuery,
  ): Promise<RecommendationEffect> {
    permit(caller, 'ReadSharedRecord');
    return this.revisionsQuery.effectOf(programme, recommendation, moment);
  }

  @Get('earmarks')
  @ReturnsPage(Earmark)
  async earmarks(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() page: MomentPageQuery,
  ): Promise<Page<Earmark>> {
    await this.mayRead(caller, programme);
    return this.revisionsQuery.earmarks(programme, page);
  }

  @Get('unfunded-needs')
  @ReturnsPage(UnfundedNeed)
  async unfundedNeeds(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { status, ...page }: NeedsPageQuery,
  ): Promise<Page<UnfundedNeed>> {
    await this.mayRead(caller, programme);
    return this.fundingQuery.needs(programme, { status }, page);
  }

  @Get('funding-requests')
  @ReturnsPage(FundingRequest)
  async fundingRequests(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Query() { status, ...page }: FundingRequestsPageQuery,
  ): Promise<Page<FundingRequest>> {
    await this.mayRead(caller, programme);
    return this.fundingQuery.requests(programme, { status }, page);
  }

  /** @throws Unknown when no such programme was established */
  private async mayRead(caller: Caller, programme: string): Promise<void> {
    permit(caller, 'ReadSharedRecord');
    await this.directory.requireProgramme(programme);
  }
}
