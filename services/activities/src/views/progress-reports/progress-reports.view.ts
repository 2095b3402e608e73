import type { DocumentStatement, LowerReport, ReportFigure, ReportSection } from '@concert/contracts/activities';
import { Code, HalfYear, NestedList, OneOf, Text, Texts, WholeNumber } from '@concert/service-kit';
import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type ReportLevel, reportLevels } from '../../progress-report/progress-report.js';
import {
  DocumentStatementDto,
  ReportFigureDto,
  ReportSectionDto,
} from '../../progress-report/report-parts.response.js';

class LowerReportOfReport implements LowerReport {
  @Code({ description: 'UUID' })
  readonly report: string;

  @OneOf(reportLevels)
  readonly level: ReportLevel;

  @Text()
  readonly title: string;

  @WholeNumber()
  readonly edition: number;

  @NestedList(() => ReportFigureDto)
  readonly figures: ReportFigure[];

  @Texts({ description: 'UUIDs of what it was consolidated from itself' })
  readonly from: string[];

  @Code({ optional: true, description: 'UUID of the lower report that it was taken into; of the others left out' })
  readonly within?: string;
}

/** A report as it was given out. */
export class PublishedEdition {
  @WholeNumber({ min: 1 })
  readonly edition: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'By service, how far it was read',
  })
  readonly positions: Readonly<Record<string, string>>;

  @Text({ description: 'SHA-256 of its content' })
  readonly hash: string;

  @Text({ description: 'Instant (UTC)' })
  readonly publishedAt: string;

  @NestedList(() => ReportSectionDto)
  readonly sections: readonly ReportSection[];

  @NestedList(() => ReportFigureDto)
  readonly figures: readonly ReportFigure[];

  @NestedList(() => LowerReportOfReport)
  readonly lowerReports: readonly LowerReport[];

  @Text({ nullable: true, description: 'Why a next edition replaces it' })
  readonly restatedBecause: string | null;
}

export const reportStatuses = ['open', 'submitted', 'returned', 'accepted', 'published'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** A report as it is told of within its programme. */
@Entity('progress_reports')
@Index('progress_reports_in_order', ['programme', 'period', 'report'])
export class ProgressReportRow {
  @Code({ description: 'UUID' })
  @PrimaryColumn('text')
  report: string;

  @Code()
  @Column('text')
  programme: string;

  @OneOf(reportLevels)
  @Column('text')
  level: ReportLevel;

  @HalfYear()
  @Column('text')
  period: string;

  @Text()
  @Column('text')
  title: string;

  /** Code of the organization that answers for it. */
  @Code()
  @Column('text')
  author: string;

  /** Name of a site, or what else it reports on; null for the whole programme. */
  @Text({ nullable: true })
  @Column('text', { nullable: true })
  about: string | null;

  @Code({ nullable: true, description: 'UUID of the report of a higher level that it is meant for' })
  @Column('text', { nullable: true })
  parent: string | null;

  @OneOf(reportStatuses)
  @Column('text')
  status: ReportStatus;

  @WholeNumber({ min: 1, description: 'The edition that is written, or was published last' })
  @Column('integer')
  edition: number;

  @NestedList(() => ReportSectionDto)
  @Column('jsonb')
  sections: readonly ReportSection[];

  @NestedList(() => ReportFigureDto)
  @Column('jsonb')
  figures: readonly ReportFigure[];

  @NestedList(() => DocumentStatementDto)
  @Column('jsonb')
  statements: readonly DocumentStatement[];

  /** The reports it was consolidated from, each with its own figures. */
  @NestedList(() => LowerReportOfReport)
  @Column('jsonb')
  lowerReports: readonly LowerReport[];

  @Code({ nullable: true })
  @Column('text', { nullable: true })
  submittedBy: string | null;

  @Code({ nullable: true })
  @Column('text', { nullable: true })
  acceptedBy: string | null;

  /** Why it was sent back last. */
  @Text({ nullable: true })
  @Column('text', { nullable: true })
  returnedBecause: string | null;

  /** In the order in which they were published. */
  @NestedList(() => PublishedEdition)
  @Column('jsonb')
  editions: readonly PublishedEdition[];

  @WholeNumber({ description: 'What `If-Match` is compared with' })
  @Column('integer')
  version: number;
}
