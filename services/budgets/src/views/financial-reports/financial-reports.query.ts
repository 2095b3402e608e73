import { type Page, pageOf, type PageQuery } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FinancialReport } from './financial-report.entity.js';

@Injectable()
export class FinancialReportsQuery {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  page(programme: string, page: PageQuery): Promise<Page<FinancialReport>> {
    const query = this.dataSource.getRepository(FinancialReport).createQueryBuilder('report');
    return pageOf(query.where('report.programme = :programme', { programme }), ['period', 'scope', 'report'], page);
  }

  all(programme: string): Promise<FinancialReport[]> {
    const order = { period: 'ASC', scope: 'ASC' } as const;
    return this.dataSource.getRepository(FinancialReport).find({ where: { programme }, order });
  }
}
