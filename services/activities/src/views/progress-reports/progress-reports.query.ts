import { type Moment, Unknown } from '@concert/event-sourcing';
import { cutOffOf, isPeriod } from '@concert/reference-data';
import { type MomentPageQuery, type Page, ViewRows } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { TranchePaymentsQuery } from '../tranche-payments/tranche-payments.query.js';
import type { TranchePaymentRow } from '../tranche-payments/tranche-payments.view.js';
import { consolidatedFigures, outdatedIn } from './consolidated-figures.query.js';
import type { ProgressReportResponse } from './progress-reports.response.js';
import { ProgressReportRow } from './progress-reports.view.js';

export type ProgressReportFilter = Partial<
  Pick<ProgressReportRow, 'level' | 'period' | 'status' | 'author' | 'parent'>
>;

const DAY_MS = 86_400_000;

const daysLate = ({ plannedDate: due, paidOn }: Omit<TranchePaymentRow, 'programme'>): number | null =>
  due === null || paidOn === null ? null : (Date.parse(paidOn) - Date.parse(due)) / DAY_MS;

@Injectable()
export class ProgressReportsQuery {
  constructor(
    private readonly rows: ViewRows,
    private readonly payments: TranchePaymentsQuery,
  ) {}

  /** In the order of their half-years. */
  page(programme: string, filter: ProgressReportFilter, page: MomentPageQuery): Promise<Page<ProgressReportRow>> {
    return this.rows.page(ProgressReportRow, { programme, ...filter }, ['period', 'report'], page);
  }

  /** @throws Unknown  the programme has no such report, or had none then */
  async one(programme: string, id: string, { asOf, knownAt }: Moment): Promise<ProgressReportResponse> {
    const rows = await (await this.rows.of(programme, { asOf, knownAt })).all(ProgressReportRow);
    const row = rows.find(({ report }) => report === id);
    if (!row) throw new Unknown('progress report', `${id} in ${programme}`);
    const { programme: _, report, ...rest } = row;
    const cutOff = isPeriod(row.period) ? cutOffOf(row.period) : row.period;
    const payments = await this.payments.of(programme, { asOf, knownAt });
    return {
      id: report,
      ...rest,
      consolidated: consolidatedFigures(row),
      outdated: outdatedIn(row, rows),
      children: rows
        .filter(({ parent }) => parent === id)
        .map((each) => ({ id: each.report, title: each.title, status: each.status })),
      tranches: payments
        .filter(({ plannedDate, paidOn }) => (plannedDate ?? paidOn ?? '') <= cutOff || (paidOn ?? '9') <= cutOff)
        .map(({ programme: _programme, ...payment }) => ({ ...payment, daysLate: daysLate(payment) })),
    };
  }
}
