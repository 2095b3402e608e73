import { Unknown } from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { type MomentQuery, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { KnownRecommendation } from '../key-actions/key-action.view.js';
import { BudgetRevision } from './budget-revision.view.js';
import { recommendationEffect, type RecommendationEffect } from './recommendation-effect.query.js';

@Injectable()
export class RevisionsQuery {
  constructor(
    private readonly rows: ViewRows,
    private readonly directory: ProgrammeDirectory,
  ) {}

  /** @throws Unknown when nobody drafted or proposed it */
  async one(programme: string, revision: string): Promise<BudgetRevision> {
    const { items } = await this.rows.page(BudgetRevision, { programme, revision }, ['revision'], { limit: 1 });
    if (!items[0]) throw new Unknown('revision', revision);
    return items[0];
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
