import { type Page, pageOf, type PageQuery } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Allocation } from './allocation.entity.js';

@Injectable()
export class AllocationsQuery {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  page(programme: string, page: PageQuery): Promise<Page<Allocation>> {
    const query = this.dataSource.getRepository(Allocation).createQueryBuilder('allocation');
    return pageOf(query.where('allocation.programme = :programme', { programme }), ['agency', 'id'], page);
  }

  all(programme: string): Promise<Allocation[]> {
    return this.dataSource
      .getRepository(Allocation)
      .find({ where: { programme }, order: { agency: 'ASC', id: 'ASC' } });
  }
}
