import { Unknown } from '@concert/event-sourcing';
import { type Page, pageOf, type PageQuery } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type KeyActionItem, KeyActionFollowUpQuery } from '../key-action-follow-up/key-action-follow-up.query.js';
import { RecommendationOverview } from './recommendation-overview.entity.js';

/** A recommendation as readers follow it: what was said, answered, promised and done. */
export interface RecommendationItem {
  readonly recommendation: string;
  readonly code: string;
  readonly parent: string | null;
  readonly title: string;
  readonly text: string;
  readonly addressees: readonly string[];
  readonly issuedOn: string;
  /** Null before there is a response. */
  readonly disposition: string | null;
  readonly response: {
    readonly text: string;
    readonly reason: string | null;
    readonly on: string;
    /** Id of the decision that approved it. */
    readonly approvedBy: string | null;
  } | null;
  readonly keyActions: readonly KeyActionItem[];
}

const itemOf = (row: RecommendationOverview, keyActions: readonly KeyActionItem[]): RecommendationItem => {
  const { recommendation, code, parent, title, text, addressees, issuedOn, disposition, response } = row;
  const { reason, respondedOn, approvedBy } = row;
  return {
    recommendation,
    code,
    parent,
    title,
    text,
    addressees,
    issuedOn,
    disposition,
    response: response && respondedOn ? { text: response, reason, on: respondedOn, approvedBy } : null,
    keyActions,
  };
};

@Injectable()
export class RecommendationOverviewQuery {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    private readonly keyActions: KeyActionFollowUpQuery,
  ) {}

  /** In the order of the source document. */
  async page(programme: string, asOf: string, page: PageQuery): Promise<Page<RecommendationItem>> {
    const query = this.dataSource
      .getRepository(RecommendationOverview)
      .createQueryBuilder('overview')
      .where('overview.programme = :programme', { programme });
    const { items, cursor } = await pageOf(query, ['sequence', 'recommendation'], page);
    return { items: await this.withKeyActions(items, asOf), cursor };
  }

  /** @throws Unknown when the programme has no recommendation of that code */
  async one(programme: string, code: string, asOf: string): Promise<RecommendationItem> {
    const row = await this.dataSource.getRepository(RecommendationOverview).findOneBy({ programme, code });
    if (!row) throw new Unknown('recommendation', code);
    const [item] = await this.withKeyActions([row], asOf);
    return item as RecommendationItem;
  }

  private async withKeyActions(rows: readonly RecommendationOverview[], asOf: string): Promise<RecommendationItem[]> {
    const keyActions = await this.keyActions.under(rows, asOf);
    return rows.map((row) => itemOf(row, keyActions.get(row.recommendation) ?? []));
  }
}
