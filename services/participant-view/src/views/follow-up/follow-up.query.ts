import type { ProgrammeFacts } from '@concert/programme-directory';
import { type MomentPageQuery, type Page, pageIn, pageOf, ViewRows } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Participant, relationOf } from '../../participant/participant.js';
import type { OwnKeyActionResponse } from './follow-up.response.js';
import { KeyActionRow, RecommendationRow } from './follow-up.view.js';
import { isOverdueOn, statusOn } from './standing.query.js';

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
    private readonly participant: Participant,
    private readonly rows: ViewRows,
  ) {}

  async keyActions(
    { facts, overseer, asOf: day }: KeyActionQuestion,
    page: MomentPageQuery,
  ): Promise<Page<OwnKeyActionResponse>> {
    const ours = this.oursIn(facts);
    const { items, cursor } = await this.keyActionRows(facts.code, overseer ? null : ours, page);
    const then = await this.rows.of(facts.code, { asOf: page.asOf, knownAt: page.knownAt });
    const found = await then.all(RecommendationRow);
    const recommendations = new Map(found.map((row) => [row.recommendation, row]));
    return {
      items: items.map((row) => this.view(row, ours, recommendations.get(row.recommendation), day)),
      cursor,
    };
  }

  /** The participant, and the bodies in which it has a seat. */
  private oursIn({ bodies }: ProgrammeFacts): string[] {
    const seats = bodies.filter(({ members }) => members.includes(this.participant.code));
    return [this.participant.code, ...seats.map(({ body }) => body)];
  }

  /** Key actions of any of the parties; null: of anybody. */
  private async keyActionRows(
    programme: string,
    parties: readonly string[] | null,
    page: MomentPageQuery,
  ): Promise<Page<KeyActionRow>> {
    const { asOf, knownAt } = page;
    if (asOf !== undefined || knownAt !== undefined) {
      const rows = await (await this.rows.of(programme, { asOf, knownAt })).all(KeyActionRow);
      const meant = rows.filter((row) => !parties || row.parties.some((party) => parties.includes(party)));
      return pageIn(meant, ['sequence', 'action'], page);
    }
    const query = this.dataSource
      .getRepository(KeyActionRow)
      .createQueryBuilder('action')
      .where('action.programme = :programme', { programme });
    if (parties) query.andWhere('action.parties ?| :parties', { parties });
    return pageOf(query, ['sequence', 'action'], page);
  }

  private view(
    { parties: _parties, sequence: _sequence, recommendation, ...row }: KeyActionRow,
    ours: readonly string[],
    found: RecommendationRow | undefined,
    asOf: string,
  ): OwnKeyActionResponse {
    const part = ours.map((code) => ({ code, relation: relationOf(code, row) })).find(({ relation }) => relation);
    return {
      ...row,
      recommendation: found ? { id: recommendation, code: found.code, title: found.title } : null,
      relation: part?.relation ?? null,
      through: part && part.code !== this.participant.code ? part.code : null,
      status: statusOn(asOf, row.followUp),
      overdue: row.mergedInto === null && isOverdueOn(asOf, row),
    };
  }
}
