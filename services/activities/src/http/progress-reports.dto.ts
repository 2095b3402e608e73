import {
  Amount,
  CalendarDate,
  Code,
  Codes,
  HalfYear,
  MomentPageQuery,
  NestedList,
  OneOf,
  RecordedRequest,
  Text,
  Texts,
  WholeNumber,
} from '@concert/service-kit';
import type { Period } from '@concert/reference-data';
import { ArrayNotEmpty } from 'class-validator';
import { type ReportLevel, reportLevels } from '../domain/progress-report/progress-report.events.js';
import { sectionNames } from '../domain/progress-report/sections.js';

export class OpenProgressReportDto extends RecordedRequest {
  @OneOf(reportLevels)
  level: ReportLevel;

  @HalfYear({ example: '2011-1' })
  period: Period;

  @Text({ example: 'Biannual monitoring report, January to June 2011' })
  title: string;

  @Code({ description: 'The participant that answers for it', example: 'PMO' })
  author: string;

  @Text({ optional: true, max: 120, description: 'A site, a small project; left out for the whole programme' })
  about?: string;

  @Code({ optional: true, description: 'UUID of the report of a higher level that it is meant for' })
  parent?: string;
}

export class ReportSectionDto {
  @OneOf(sectionNames)
  section: string;

  @Code({ optional: true, description: 'The outcome, for what was achieved under one' })
  outcome?: string;

  @Text({ nullable: true, max: 20_000, description: 'Null: left blank' })
  text: string | null;

  @OneOf(['yes', 'no'], { nullable: true, description: 'Null: not answered, which is not no' })
  answer: 'yes' | 'no' | null;

  @Text({ optional: true, max: 2000, description: 'What shows it' })
  shownBy?: string;

  @CalendarDate({ optional: true, description: 'The day up to which the narrative speaks, where it says so' })
  speaksOf?: string;
}

export class ReportFigureDto {
  @Text({ max: 120, description: 'The same name is the same figure at every level', example: 'young people trained' })
  name: string;

  @Text({ max: 80, example: 'persons' })
  unit: string;

  @Amount({ nullable: true, description: 'Null: not measured, which is not zero' })
  value: string | null;
}

export class DocumentStatementDto {
  @Text({ max: 120, description: 'What it is about', example: 'planning tools' })
  about: string;

  @Text({ max: 2000, example: 'Four planning tools were developed' })
  says: string;

  @Text({ optional: true, max: 120, description: 'Page, section or table' })
  place?: string;

  @WholeNumber({ optional: true, description: 'The number it gives', example: 4 })
  count?: number;

  @Texts({ optional: true, description: 'What it lists' })
  items?: string[];
}

export class WriteProgressReportDto extends RecordedRequest {
  @NestedList(() => ReportSectionDto, { description: 'Each replaces what stands under its name' })
  sections: ReportSectionDto[];

  @NestedList(() => ReportFigureDto, { optional: true })
  figures?: ReportFigureDto[];

  @NestedList(() => DocumentStatementDto, {
    optional: true,
    description: 'What the document says in one place that another place may contradict',
  })
  statements?: DocumentStatementDto[];
}

export class ConsolidateProgressReportsDto extends RecordedRequest {
  @ArrayNotEmpty({ message: 'must name a report' })
  @Codes({ description: 'UUIDs of accepted reports of lower levels' })
  from: string[];
}

export class ProgressReportReasonDto extends RecordedRequest {
  @Text({ max: 2000 })
  declare reason: string;
}

export class ProgressReportQuery extends MomentPageQuery {
  @OneOf(reportLevels, { optional: true })
  level?: ReportLevel;

  @HalfYear({ optional: true })
  period?: string;

  @OneOf(['open', 'submitted', 'returned', 'accepted', 'published'], { optional: true })
  status?: 'open' | 'submitted' | 'returned' | 'accepted' | 'published';

  @Code({ optional: true })
  author?: string;

  @Code({ optional: true, description: 'UUID of the report they are meant for' })
  parent?: string;
}
