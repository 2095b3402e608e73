import { Unknown } from '@concert/event-sourcing';
import { type Page, pageOf, type PageQuery } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { DecisionEffect } from '../decision-effects/decision-effects.entity.js';
import { DecisionRow } from './decisions.entity.js';

/** A decision with what became of it; null while the service concerned has said nothing. */
export interface DecisionWithEffect extends DecisionRow {
  readonly effect: Omit<DecisionEffect, 'decision' | 'programme'> | null;
}

@Injectable()
export class DecisionsQuery {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** In the order of the meetings' dates. */
  async page(programme: string, page: PageQuery): Promise<Page<DecisionWithEffect>> {
    const query = this.dataSource
      .getRepository(DecisionRow)
      .createQueryBuilder('decision')
      .where('decision.programme = :programme', { programme });
    const { items, cursor } = await pageOf(query, ['date', 'recordedAt', 'decision'], page);
    return { items: await this.withEffects(items), cursor };
  }

  /** @throws Unknown when no such decision was taken in the programme */
  async one(programme: string, decision: string): Promise<DecisionWithEffect> {
    const row = await this.dataSource.getRepository(DecisionRow).findOneBy({ programme, decision });
    if (!row) throw new Unknown('decision', decision);
    const [withEffect] = await this.withEffects([row]);
    return withEffect as DecisionWithEffect;
  }

  private async withEffects(rows: readonly DecisionRow[]): Promise<DecisionWithEffect[]> {
    const effects = await this.dataSource
      .getRepository(DecisionEffect)
      .findBy({ decision: In(rows.map(({ decision }) => decision)) });
    const byDecision = new Map(effects.map(({ decision, programme: _, ...effect }) => [decision, effect] as const));
    return rows.map((row) => ({ ...row, effect: byDecision.get(row.decision) ?? null }));
  }
}
