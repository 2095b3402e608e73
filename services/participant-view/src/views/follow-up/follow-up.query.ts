import type { KeyActionStatus } from '@concert/contracts/recommendations';
import type { ProgrammeFacts } from '@concert/programme-directory';
import { type Page, pageOf, type PageQuery } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { PARTICIPANT, type Relation, relationOf } from '../participant.js';
import { KeyActionRow, RecommendationRow } from './follow-up.entities.js';
import { isOverdueOn, statusOn } from './standing.js';

export interface KeyActionView extends Omit<KeyActionRow, 'parties' | 'recommendation' | 'sequence'> {
  readonly recommendation: { readonly id: string; readonly code: string; readonly title: string } | null;
  /** The participant's part in it; null when it has none. */
  readonly relation: Relation | null;
  /** The body through which the participant has its part: `PMC`; null when it is named itself. */
  readonly through: string | null;
  /** As last stated up to the day asked for. */
  readonly status: KeyActionStatus;
  /** Its end lies before that day, and it is neither completed nor dropped. */
  readonly overdue: boolean;
}

export interface KeyActionQuestion {
  readonly facts: ProgrammeFacts;
  readonly overseer: boolean;
  /** ISO date. */
  readonly asOf: string;
}

@Injectable()
export class FollowUpQuery {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(PARTICIPANT) private readonly participant: string,
  ) {}

  async keyActions({ facts, overseer, asOf }: KeyActionQuestion, page: PageQuery): Promise<Page<KeyActionView>> {
    const bodies = facts.bodies.filter(({ members }) => members.includes(this.participant)).map(({ body }) => body);
    const ours = [this.participant, ...bodies];
    const query = this.dataSource
      .getRepository(KeyActionRow)
      .createQueryBuilder('action')
      .where('action.programme = :programme', { programme: facts.code });
    if (!overseer) query.andWhere('action.parties ?| :ours', { ours });
    const { items, cursor } = await pageOf(query, ['sequence', 'action'], page);
    const recommendations = await this.recommendationsOf(items);
    return {
      items: items.map((row) => this.view(row, ours, recommendations.get(row.recommendation), asOf)),
      cursor,
    };
  }

  private view(
    { parties: _parties, sequence: _sequence, recommendation, ...row }: KeyActionRow,
    ours: readonly string[],
    found: RecommendationRow | undefined,
    asOf: string,
  ): KeyActionView {
    const part = ours.map((code) => ({ code, relation: relationOf(code, row) })).find(({ relation }) => relation);
    return {
      ...row,
      recommendation: found ? { id: recommendation, code: found.code, title: found.title } : null,
      relation: part?.relation ?? null,
      through: part && part.code !== this.participant ? part.code : null,
      status: statusOn(asOf, row.followUp),
      overdue: isOverdueOn(asOf, row),
    };
  }

  private async recommendationsOf(actions: readonly KeyActionRow[]): Promise<Map<string, RecommendationRow>> {
    const ids = [...new Set(actions.map(({ recommendation }) => recommendation))];
    const rows = await this.dataSource.getRepository(RecommendationRow).findBy({ recommendation: In(ids) });
    return new Map(rows.map((row) => [row.recommendation, row]));
  }
}
