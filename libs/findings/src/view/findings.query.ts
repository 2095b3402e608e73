import { type Page, pageOf, type PageQuery } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Finding } from './finding.entity.js';

export type FindingsFilter = Partial<Pick<Finding, 'rule' | 'status' | 'period' | 'scope'>>;

@Injectable()
export class FindingsQuery {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  page(programme: string, filter: FindingsFilter, page: PageQuery): Promise<Page<Finding>> {
    const query = this.dataSource.getRepository(Finding).createQueryBuilder('finding');
    query.where('finding.programme = :programme', { programme });
    for (const [column, value] of Object.entries(filter))
      if (value !== undefined) query.andWhere(`finding.${column} = :${column}`, { [column]: value });
    return pageOf(query, ['period', 'rule', 'scope', 'id'], page);
  }
}
