import {
  Amount,
  CalendarDate,
  Code,
  HalfYear,
  NestedList,
  OneOf,
  Text,
  Texts,
  WholeNumber,
  YesNo,
} from '@concert/service-kit';
import { ApiProperty } from '@nestjs/swagger';
import { reportLevels } from '../domain/progress-report/progress-report.events.js';
import { sectionNames } from '../domain/progress-report/sections.js';
import { DocumentStatementDto, ReportFigureDto, ReportSectionDto } from './progress-reports.dto.js';

class LowerReportResponse {
  @Code({ description: 'UUID' })
  report: string;

  @OneOf(reportLevels)
  level: string;

  @Text()
  title: string;

  @WholeNumber()
  edition: number;

  @NestedList(() => ReportFigureDto)
  figures: ReportFigureDto[];

  @Texts({ description: 'UUIDs of what it was consolidated from itself' })
  from: string[];
}

class EditionResponse {
  @WholeNumber({ min: 1 })
  edition: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'By service, how far it was read',
  })
  positions: Record<string, string>;

  @Text({ description: 'SHA-256 of its content' })
  hash: string;

  @Text({ description: 'Instant (UTC)' })
  publishedAt: string;

  @NestedList(() => ReportSectionDto)
  sections: ReportSectionDto[];

  @NestedList(() => ReportFigureDto)
  figures: ReportFigureDto[];

  @NestedList(() => LowerReportResponse)
  lowerReports: LowerReportResponse[];

  @Text({ nullable: true, description: 'Why a next edition replaces it' })
  restatedBecause: string | null;
}

const STATUSES = ['open', 'submitted', 'returned', 'accepted', 'published'];

class ProgressReportContent {
  @OneOf(reportLevels)
  level: string;

  @HalfYear()
  period: string;

  @Text()
  title: string;

  @Code()
  author: string;

  @Text({ nullable: true })
  about: string | null;

  @Code({ nullable: true, description: 'UUID of the report of a higher level that it is meant for' })
  parent: string | null;

  @OneOf(STATUSES)
  status: string;

  @WholeNumber({ min: 1, description: 'The edition that is written, or was published last' })
  edition: number;

  @NestedList(() => ReportSectionDto)
  sections: ReportSectionDto[];

  @NestedList(() => ReportFigureDto)
  figures: ReportFigureDto[];

  @NestedList(() => DocumentStatementDto)
  statements: DocumentStatementDto[];

  @NestedList(() => LowerReportResponse)
  lowerReports: LowerReportResponse[];

  @Code({ nullable: true })
  submittedBy: string | null;

  @Code({ nullable: true })
  acceptedBy: string | null;

  @Text({ nullable: true })
  returnedBecause: string | null;

  @NestedList(() => EditionResponse)
  editions: EditionResponse[];

  @WholeNumber({ description: 'What `If-Match` is compared with' })
  version: number;
}

/** A report as the list shows it. */
export class ProgressReportListed extends ProgressReportContent {
  @Code({ description: 'UUID' })
  report: string;

  @Code()
  programme: string;
}

class FigurePartResponse {
  @Code({ description: 'UUID' })
  report: string;

  @OneOf(reportLevels)
  level: string;

  @Text()
  title: string;

  @WholeNumber()
  edition: number;

  @Amount({ nullable: true })
  value: string | null;
}

class ConsolidatedFigureResponse {
  @Text()
  name: string;

  @Text()
  unit: string;

  @Amount({ nullable: true })
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

  @OneOf(STATUSES)
  status: string;
}

class ReportTrancheResponse {
  @WholeNumber({ min: 1 })
  tranche: number;

  @CalendarDate({ nullable: true })
  plannedDate: string | null;

  @CalendarDate({ nullable: true })
  paidOn: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Negative when it came early' })
  daysLate: number | null;
}

/** A report with its figures consolidated, and the days on which money was due and came. */
export class ProgressReportResponse extends ProgressReportContent {
  @Code({ description: 'UUID' })
  id: string;

  @NestedList(() => ConsolidatedFigureResponse)
  consolidated: ConsolidatedFigureResponse[];

  @NestedList(() => ChildReportResponse)
  children: ChildReportResponse[];

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
