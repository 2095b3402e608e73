import { type MomentPageQuery, type Page, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { Allocation } from './allocation.entity.js';

@Injectable()
export class AllocationsQuery {
  constructor(private readonly rows: ViewRows) {}

  page(programme: string, page: MomentPageQuery): Promise<Page<Allocation>> {
    return this.rows.page(Allocation, { programme }, ['agency', 'id'], page);
  }
}
