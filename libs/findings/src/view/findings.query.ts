import { type MomentPageQuery, type Page, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { Finding } from './finding.entity.js';

export type FindingsFilter = Partial<Pick<Finding, 'rule' | 'status' | 'period' | 'scope' | 'assignedTo'>>;

export const FINDINGS_ORDER = ['period', 'rule', 'scope', 'id'] as const;

@Injectable()
export class FindingsQuery {
  constructor(private readonly rows: ViewRows) {}

  page(programme: string, filter: FindingsFilter, page: MomentPageQuery): Promise<Page<Finding>> {
    return this.rows.page(Finding, { programme, ...filter }, FINDINGS_ORDER, page);
  }
}
