import { ReportSectionDto } from './report-parts.response.js';
import { ReportFigureDto } from './report-parts.response.js';
import { DocumentStatementDto } from './report-parts.response.js';
import {
  Code,
  Codes,
  commandRoutes,
  HalfYear,
  NestedList,
  OneOf,
  ReasonedRequest,
  RecordedRequest,
  Text,
} from '@concert/service-kit';
import {
  AcceptProgressReport,
  ConsolidateProgressReports,
  OpenProgressReport,
  PublishReportEdition,
  type ReportLevel,
  reportLevels,
  RestateProgressReport,
  ReturnProgressReport,
  SubmitProgressReport,
  WriteProgressReport,
} from './progress-report.js';
import type { Period } from '@concert/reference-data';
import { ArrayNotEmpty } from 'class-validator';

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

const at = commandRoutes('programmes/:programme/progress-reports', 'progress reports');

export const ProgressReportController = at.controller('ProgressReportController', [
  at.post('', OpenProgressReport, OpenProgressReportDto, {
    newIds: { report: 'progress-report' },
    data: ({ programme, report, effectiveDate, ...terms }) => ({ programme, report, effectiveDate, terms }),
  }),
  // Each section, figure and statement replaces what stands under its name; the others stay.
  at.put(':report/content', WriteProgressReport, WriteProgressReportDto, {
    status: 204,
    data: ({ figures = [], statements = [], ...sent }) => ({ ...sent, figures, statements }),
  }),
  at.post(':report/consolidation', ConsolidateProgressReports, ConsolidateProgressReportsDto, { status: 204 }),
  at.post(':report/submission', SubmitProgressReport, RecordedRequest, { status: 204 }),
  at.post(':report/return', ReturnProgressReport, ReasonedRequest, { status: 204 }),
  at.post(':report/acceptance', AcceptProgressReport, RecordedRequest, { status: 204 }),
  at.post(':report/publication', PublishReportEdition, RecordedRequest, { status: 204 }),
  at.post(':report/restatement', RestateProgressReport, ReasonedRequest, { status: 204 }),
]);
