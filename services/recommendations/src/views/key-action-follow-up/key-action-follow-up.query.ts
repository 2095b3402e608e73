import type { KeyActionStatus } from '@concert/contracts/recommendations';
import { type Page, pageOf, type PageQuery } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { RecommendationOverview } from '../recommendation-overview/recommendation-overview.entity.js';
import {
  type DueDateEntry,
  type FollowUpEntry,
  KeyActionFollowUp,
  type LinkEntry,
} from './key-action-follow-up.entity.js';
import { isOverdueOn, OVERDUE_ON, STATUS_ON, statusOn } from './standing.js';

/** A key action as it stood on the day asked for. */
export interface KeyActionItem {
  readonly action: string;
  readonly code: string;
  /** Code of the recommendation. */
  readonly recommendation: string;
  readonly text: string;
  readonly timeFrameAsPrinted: string | null;
  readonly window: { readonly start: string; readonly end: string } | null;
  readonly responsible: {
    readonly lead: string;
    readonly collaborators: readonly string[];
    readonly facilitator: string | null;
    readonly asPrinted: string | null;
  };
  /** `time-frame` or `programme-end` where the window was read from the words. */
  readonly windowFrom: string | null;
  readonly costed: boolean | null;
  readonly budget: string | null;
  readonly agreedOn: string;
  readonly status: KeyActionStatus;
  readonly overdue: boolean;
  readonly followUp: readonly FollowUpEntry[];
  /** Null before it was completed with evidence. */
  readonly completion: {
    readonly summary: string;
    readonly by: string;
    /** Another organization than `by`; null before. */
    readonly verifiedBy: string | null;
    readonly verifiedOn: string | null;
  } | null;
  readonly links: readonly LinkEntry[];
  readonly dueDates: readonly DueDateEntry[];
}

export interface KeyActionFilter {
  readonly asOf: string;
  /** Lead, collaborator or facilitator. */
  readonly organization?: string;
  readonly status?: KeyActionStatus;
  readonly overdue?: boolean;
}

const itemOf = (row: KeyActionFollowUp, recommendation: string, asOf: string): KeyActionItem => {
  const { action, code, text, timeFrameAsPrinted, windowStart, windowEnd, costed, agreedOn, followUp } = row;
  const { lead, collaborators, facilitator, responsibleAsPrinted } = row;
  const { windowFrom, budget, completion: summary, completedBy, verifiedBy, verifiedOn, links, dueDates } = row;
  return {
    action,
    code,
    recommendation,
    text,
    timeFrameAsPrinted,
    window: windowStart && windowEnd ? { start: windowStart, end: windowEnd } : null,
    responsible: { lead, collaborators, facilitator, asPrinted: responsibleAsPrinted },
    windowFrom,
    costed,
    budget,
    agreedOn,
    status: statusOn(asOf, followUp),
    overdue: isOverdueOn(asOf, row),
    followUp,
    completion: summary && completedBy ? { summary, by: completedBy, verifiedBy, verifiedOn } : null,
    links,
    dueDates,
  };
};

@Injectable()
export class KeyActionFollowUpQuery {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** In the order of the source document. */
  async page(programme: string, filter: KeyActionFilter, page: PageQuery): Promise<Page<KeyActionItem>> {
    const { asOf, organization, status, overdue } = filter;
    const query = this.dataSource
      .getRepository(KeyActionFollowUp)
      .createQueryBuilder('action')
      .where('action.programme = :programme', { programme });
    if (organization !== undefined)
      query.andWhere(
        `(action.lead = :organization or action.facilitator = :organization
          or action.collaborators @> to_jsonb(cast(:organization as text)))`,
        { organization },
      );
    if (status !== undefined) query.andWhere(`${STATUS_ON} = :status`, { status, asOf });
    if (overdue !== undefined) query.andWhere(`${OVERDUE_ON} = :overdue`, { overdue, asOf });

    const { items, cursor } = await pageOf(query, ['sequence', 'action'], page);
    const codes = await this.codesOf(items.map(({ recommendation }) => recommendation));
    return { items: items.map((row) => itemOf(row, codes.get(row.recommendation) ?? '', asOf)), cursor };
  }

  /** The key actions of each recommendation, by its id. */
  async under(
    recommendations: readonly Pick<RecommendationOverview, 'recommendation' | 'code'>[],
    asOf: string,
  ): Promise<Map<string, KeyActionItem[]>> {
    const found = new Map(recommendations.map(({ recommendation }) => [recommendation, [] as KeyActionItem[]]));
    const codes = new Map(recommendations.map(({ recommendation, code }) => [recommendation, code]));
    const rows = await this.dataSource.getRepository(KeyActionFollowUp).find({
      where: { recommendation: In([...found.keys()]) },
      order: { sequence: 'ASC', action: 'ASC' },
    });
    for (const row of rows) found.get(row.recommendation)?.push(itemOf(row, codes.get(row.recommendation) ?? '', asOf));
    return found;
  }

  private async codesOf(recommendations: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.dataSource
      .getRepository(RecommendationOverview)
      .find({ select: { recommendation: true, code: true }, where: { recommendation: In(recommendations) } });
    return new Map(rows.map(({ recommendation, code }) => [recommendation, code]));
  }
}
