import { type MomentPageQuery, type Page, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { DecisionRow } from './decisions.view.js';

@Injectable()
export class DecisionsQuery {
  constructor(private readonly rows: ViewRows) {}

  of(programme: string, page: MomentPageQuery): Promise<Page<DecisionRow>> {
    return this.rows.page(DecisionRow, { programme }, ['date', 'decision'], page);
  }
}
