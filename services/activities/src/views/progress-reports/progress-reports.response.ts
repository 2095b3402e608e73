import { Amount, Code, NestedList, OneOf, Text, Texts, WholeNumber, YesNo } from '@concert/service-kit';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { reportLevels } from '../../progress-report/progress-report.js';
import { sectionNames } from '../../progress-report/sections.js';
import { TranchePaymentRow } from '../tranche-payments/tranche-payments.view.js';
import { ProgressReportRow, type ReportStatus, reportStatuses } from './progress-reports.view.js';

class FigurePartResponse {
  @Code({ description: 'UUID' })
  report: string;

  @OneOf(reportLevels)
  level: string;

  @Text()
  title: string;

  @WholeNumber()
  edition: number;

  @Code({ optional: true, description: 'UUID of the lower report that it was taken into, and is counted in' })
  within?: string;

  @Amount({ nullable: true })
  value: string | null;
}

/** A figure of a report with what every report below it says of the same. */
export class ConsolidatedFigureResponse {
  @Text()
  name: string;

  @Text()
  unit: string;

  @Amount({ nullable: true, description: 'Written in the report itself' })
  own: string | null;

  @Amount({ nullable: true, description: 'Sum of the next lower level, as far as it is known' })
  fromLowerLevel: string | null;

  @NestedList(() => FigurePartResponse)
  parts: FigurePartResponse[];
}

class ChildReportResponse {
  @Code({ description: 'UUID' })
  id: string;

  @Text()
  title: string;

  @OneOf(reportStatuses)
  status: ReportStatus;
}

class ReportTrancheResponse extends OmitType(TranchePaymentRow, ['programme']) {
  @ApiProperty({ type: 'integer', nullable: true, description: 'Negative when it came early' })
  daysLate: number | null;
}

/** A report with its figures consolidated, and the days on which money was due and came: what its narrative may say of them. */
export class ProgressReportResponse extends OmitType(ProgressReportRow, ['programme', 'report']) {
  @Code({ description: 'UUID' })
  id: string;

  @NestedList(() => ConsolidatedFigureResponse)
  consolidated: ConsolidatedFigureResponse[];

  @Texts({
    description: 'UUIDs of reports below that state something else now, or are being written anew: take them in again',
  })
  outdated: string[];

  /** Reports of lower levels that are meant for this one. */
  @NestedList(() => ChildReportResponse)
  children: ChildReportResponse[];

  /** Tranches that were due or paid by the cut-off. */
  @NestedList(() => ReportTrancheResponse)
  tranches: ReportTrancheResponse[];
}

class SectionRuleResponse {
  @OneOf(sectionNames)
  section: string;

  @YesNo({ description: 'Answered with yes or no' })
  isQuestion: boolean;

  @ApiProperty({ enum: reportLevels, isArray: true, description: 'Levels whose reports must not leave it blank' })
  mandatoryFor: string[];
}

export class ReportSectionsResponse {
  @NestedList(() => SectionRuleResponse)
  sections: SectionRuleResponse[];
}
