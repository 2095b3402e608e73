import { type Page, pageOf, type PageQuery } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FindingRow } from './findings.entities.js';

export interface FindingFilter {
  readonly programme: string;
  readonly overseer: boolean;
  readonly status?: string;
}

@Injectable()
export class FindingsQuery {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  of({ programme, overseer, status }: FindingFilter, page: PageQuery): Promise<Page<FindingRow>> {
    const query = this.dataSource
      .getRepository(FindingRow)
      .createQueryBuilder('finding')
      .where('finding.programme = :programme', { programme });
    if (!overseer) query.andWhere('finding.concernsUs');
    if (status !== undefined) query.andWhere('finding.status = :status', { status });
    return pageOf(query, ['period', 'rule', 'finding'], page);
  }
}
