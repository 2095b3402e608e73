import { type Page, pageOf, type PageQuery } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Tranche } from './tranche.entity.js';

@Injectable()
export class TranchesQuery {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  page(programme: string, page: PageQuery): Promise<Page<Tranche>> {
    const query = this.dataSource.getRepository(Tranche).createQueryBuilder('tranche');
    return pageOf(query.where('tranche.programme = :programme', { programme }), ['tranche'], page);
  }

  all(programme: string): Promise<Tranche[]> {
    return this.dataSource.getRepository(Tranche).find({ where: { programme }, order: { tranche: 'ASC' } });
  }
}
