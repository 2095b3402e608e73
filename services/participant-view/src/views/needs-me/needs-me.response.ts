import { CalendarDate, NestedList } from '@concert/service-kit';
import { PickType } from '@nestjs/swagger';
import { FindingRow } from '../findings/findings.view.js';
import { FinancialReportRow, RevisionRow } from '../money/money.view.js';
import { OwnKeyActionResponse } from '../follow-up/follow-up.response.js';

class ReturnedReportResponse extends PickType(FinancialReportRow, ['report', 'period', 'version', 'reason']) {}

/** Whatever waits for the participant. */
export class NeedsMeResponse {
  @CalendarDate({ description: 'The day for which overdue was derived' })
  readonly asOf: string;

  @NestedList(() => OwnKeyActionResponse, { description: 'Past their end; the first to end first' })
  readonly overdue: readonly OwnKeyActionResponse[];

  @NestedList(() => OwnKeyActionResponse, { description: 'Not finished, and not overdue' })
  readonly open: readonly OwnKeyActionResponse[];

  @NestedList(() => ReturnedReportResponse)
  readonly returnedReports: readonly ReturnedReportResponse[];

  @NestedList(() => FindingRow, {
    description: 'Open, and assigned to the participant, or about it and assigned to nobody',
  })
  readonly findings: readonly FindingRow[];

  @NestedList(() => RevisionRow, { description: 'Budget revisions that it drafted and has not proposed' })
  readonly drafts: readonly RevisionRow[];
}
