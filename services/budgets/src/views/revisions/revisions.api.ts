import { ProgrammeDirectory, programmeList } from '@concert/programme-directory';
import { type Caller, CurrentCaller, MomentPageQuery, MomentQuery, OneOf, permit, Returns } from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RevisionEffectQuery } from '../../budget-revision/revision-effect.query.js';
import { type RevisionKind, revisionKinds } from '../../budget-revision/budget-revision.js';
import { KeyActionsQuery } from '../key-actions/key-actions.query.js';
import { BudgetRevision } from './budget-revision.view.js';
import { Earmark } from './earmark.view.js';
import type { RecommendationEffect } from './recommendation-effect.query.js';
import { RevisionsQuery } from './revisions.query.js';
import { RecommendationEffectResponse, RevisionEffectResponse } from './revisions.response.js';

@ApiTags('revisions')
@Controller('programmes/:programme')
export class RevisionsController {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly revisionsQuery: RevisionsQuery,
    private readonly effects: RevisionEffectQuery,
    private readonly keyActions: KeyActionsQuery,
  ) {}

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

  /** @throws Unknown when no such programme was established */
  private async mayRead(caller: Caller, programme: string): Promise<void> {
    permit(caller, 'ReadSharedRecord');
    await this.directory.requireProgramme(programme);
  }
}

export class RevisionsPageQuery extends MomentPageQuery {
  @OneOf(['draft', 'proposed', 'endorsed', 'approved', 'rejected', 'withdrawn', 'applied'], { optional: true })
  status?: 'draft' | 'proposed' | 'endorsed' | 'approved' | 'rejected' | 'withdrawn' | 'applied';

  @OneOf(revisionKinds, { optional: true })
  kind?: RevisionKind;
}

export const revisionsList = programmeList({
  path: 'revisions',
  tag: 'revisions',
  row: BudgetRevision,
  order: ['recordedAt', 'revision'],
  query: RevisionsPageQuery,
});

export const earmarksList = programmeList({
  path: 'earmarks',
  tag: 'revisions',
  row: Earmark,
  order: ['earmark'],
});
