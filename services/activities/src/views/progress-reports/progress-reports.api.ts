import { reportStatuses } from './progress-reports.view.js';
import { type ReportStatus } from './progress-reports.view.js';
import {
  type Caller,
  Code,
  CurrentCaller,
  HalfYear,
  MomentPageQuery,
  MomentQuery,
  OneOf,
  type Page,
  permit,
  Returns,
  ReturnsPage,
} from '@concert/service-kit';
import { type ReportLevel, reportLevels } from '../../progress-report/progress-report.js';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { SECTIONS } from '../../progress-report/sections.js';
import { ProgressReportsQuery } from './progress-reports.query.js';
import { ProgressReportResponse, ReportSectionsResponse } from './progress-reports.response.js';
import { ProgressReportRow } from './progress-reports.view.js';

export class ProgressReportQuery extends MomentPageQuery {
  @OneOf(reportLevels, { optional: true })
  level?: ReportLevel;

  @HalfYear({ optional: true })
  period?: string;

  @OneOf(reportStatuses, { optional: true })
  status?: ReportStatus;

  @Code({ optional: true })
  author?: string;

  @Code({ optional: true, description: 'UUID of the report they are meant for' })
  parent?: string;
}

/** Reports on half-years: small project → province → biannual → factsheet, none of the lower levels lost. */
@ApiTags('progress reports')
@Controller('programmes/:programme/progress-reports')
export class ProgressReportsController {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly query: ProgressReportsQuery,
  ) {}

  /** In the order of their half-years. */
  @Get()
  @ReturnsPage(ProgressReportRow)
  async reports(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { level, period, status, author, parent, ...page }: ProgressReportQuery,
  ): Promise<Page<ProgressReportRow>> {
    permit(caller, 'ReadSharedRecord');
    const { code: programme } = await this.directory.programme(code);
    return this.query.page(programme, { level, period, status, author, parent }, page);
  }

  /** The sections of a report, and the levels whose reports must not leave them blank. */
  @Get('sections')
  @Returns(ReportSectionsResponse)
  sections(@CurrentCaller() caller: Caller): ReportSectionsResponse {
    permit(caller, 'ReadSharedRecord');
    const sections = Object.entries(SECTIONS).map(([section, { isQuestion, mandatoryFor }]) => ({
      section,
      isQuestion,
      mandatoryFor: [...mandatoryFor],
    }));
    return { sections };
  }

  /** With the report's version as `ETag`. */
  @Get(':report')
  @Returns(ProgressReportResponse)
  async report(
    @CurrentCaller() caller: Caller,
    @Param('programme') programme: string,
    @Param('report') id: string,
    @Query() moment: MomentQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProgressReportResponse> {
    permit(caller, 'ReadSharedRecord');
    const report = await this.query.one(programme, id, moment);
    void reply.header('ETag', `"${report.version}"`);
    return report;
  }
}
