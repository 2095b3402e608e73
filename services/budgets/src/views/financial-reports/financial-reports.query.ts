import { type MomentPageQuery, type Page, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { FinancialReport } from './financial-report.entity.js';
import { ReportExemption } from './report-exemption.entity.js';

@Injectable()
export class FinancialReportsQuery {
  constructor(private readonly rows: ViewRows) {}

  page(programme: string, page: MomentPageQuery): Promise<Page<FinancialReport>> {
    return this.rows.page(FinancialReport, { programme }, ['period', 'scope', 'report'], page);
  }

  exemptions(programme: string, page: MomentPageQuery): Promise<Page<ReportExemption>> {
    return this.rows.page(ReportExemption, { programme }, ['period', 'scope'], page);
  }
}
