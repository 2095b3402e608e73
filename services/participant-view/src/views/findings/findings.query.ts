import { type MomentPageQuery, type Page, pageIn, pageOf, ViewRows } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FindingRow } from './findings.view.js';

export interface FindingFilter {
  readonly programme: string;
  readonly overseer: boolean;
  readonly status?: string;
}

@Injectable()
export class FindingsQuery {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    private readonly rows: ViewRows,
  ) {}

  async of({ programme, overseer, status }: FindingFilter, page: MomentPageQuery): Promise<Page<FindingRow>> {
    const { asOf, knownAt } = page;
    if (asOf !== undefined || knownAt !== undefined) {
      const found = await (await this.rows.of(programme, { asOf, knownAt })).all(FindingRow);
      const meant = found.filter((row) => (overseer || row.concernsUs) && (!status || row.status === status));
      return pageIn(meant, ['period', 'rule', 'finding'], page);
    }
    const query = this.dataSource
      .getRepository(FindingRow)
      .createQueryBuilder('finding')
      .where('finding.programme = :programme', { programme });
    if (!overseer) query.andWhere('finding.concernsUs');
    if (status !== undefined) query.andWhere('finding.status = :status', { status });
    return pageOf(query, ['period', 'rule', 'finding'], page);
  }
}
