import { Unknown } from '@concert/event-sourcing';
import { type Page, pageOf, type PageQuery } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DecisionRow } from './decisions.entity.js';

@Injectable()
export class DecisionsQuery {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** In the order of the meetings' dates. */
  page(programme: string, page: PageQuery): Promise<Page<DecisionRow>> {
    const query = this.dataSource
      .getRepository(DecisionRow)
      .createQueryBuilder('decision')
      .where('decision.programme = :programme', { programme });
    return pageOf(query, ['date', 'recordedAt', 'decision'], page);
  }

  /** @throws Unknown when no such decision was taken in the programme */
  async one(programme: string, decision: string): Promise<DecisionRow> {
    const row = await this.dataSource.getRepository(DecisionRow).findOneBy({ programme, decision });
    if (!row) throw new Unknown('decision', decision);
    return row;
  }
}
