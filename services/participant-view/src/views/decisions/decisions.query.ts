import { type Page, pageOf, type PageQuery } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DecisionRow } from './decisions.entities.js';

@Injectable()
export class DecisionsQuery {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  of(programme: string, page: PageQuery): Promise<Page<DecisionRow>> {
    const query = this.dataSource
      .getRepository(DecisionRow)
      .createQueryBuilder('decision')
      .where('decision.programme = :programme', { programme });
    return pageOf(query, ['date', 'decision'], page);
  }
}
