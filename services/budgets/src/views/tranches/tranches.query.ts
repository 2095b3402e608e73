import { type MomentPageQuery, type Page, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { Tranche } from './tranche.entity.js';

@Injectable()
export class TranchesQuery {
  constructor(private readonly rows: ViewRows) {}

  page(programme: string, page: MomentPageQuery): Promise<Page<Tranche>> {
    return this.rows.page(Tranche, { programme }, ['tranche'], page);
  }
}
