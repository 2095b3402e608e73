import { Unknown } from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { type MomentPageQuery, type MomentQuery, type Page, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { KnownRecommendation } from '../key-actions/key-action.entities.js';
import { BudgetRevision } from './budget-revision.entity.js';
import { Earmark } from './earmark.entity.js';
import { recommendationEffect, type RecommendationEffect } from './recommendation-effect.js';

export type RevisionsFilter = Partial<Pick<BudgetRevision, 'status' | 'kind'>>;

@Injectable()
export class RevisionsQuery {
  constructor(
    private readonly rows: ViewRows,
    private readonly directory: ProgrammeDirectory,
  ) {}

  page(programme: string, filter: RevisionsFilter, page: MomentPageQuery): Promise<Page<BudgetRevision>> {
    return this.rows.page(BudgetRevision, { programme, ...filter }, ['recordedAt', 'revision'], page);
  }

  /** @throws Unknown when nobody drafted or proposed it */
  async one(programme: string, revision: string): Promise<BudgetRevision> {
    const { items } = await this.rows.page(BudgetRevision, { programme, revision }, ['revision'], { limit: 1 });
    if (!items[0]) throw new Unknown('revision', revision);
    return items[0];
  }

  earmarks(programme: string, page: MomentPageQuery): Promise<Page<Earmark>> {
    return this.rows.page(Earmark, { programme }, ['earmark'], page);
  }

  /** @throws Unknown when neither a recommendation nor a revision bears the number */
  async effectOf(programme: string, recommendation: string, moment: MomentQuery): Promise<RecommendationEffect> {
    const { currency } = await this.directory.programme(programme);
    const rows = await this.rows.of(programme, moment);
    const [revisions, known] = await Promise.all([rows.all(BudgetRevision), rows.all(KnownRecommendation)]);
    const title = known.find(({ code }) => code === recommendation)?.title ?? null;
    const effect = recommendationEffect(recommendation, revisions, { currency, title });
    if (title === null && effect.revisions.length === 0) throw new Unknown('recommendation', recommendation);
    return effect;
  }
}
