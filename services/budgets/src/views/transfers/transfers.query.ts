import { type MomentPageQuery, type Page, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { Transfer } from './transfer.entity.js';

@Injectable()
export class TransfersQuery {
  constructor(private readonly rows: ViewRows) {}

  page(programme: string, page: MomentPageQuery): Promise<Page<Transfer>> {
    return this.rows.page(Transfer, { programme }, ['valueDate', 'transfer'], page);
  }
}
