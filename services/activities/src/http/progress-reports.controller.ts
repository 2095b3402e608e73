import type { CommandContext } from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import {
  Returns,
  ReturnsPage,
  type Caller,
  Context,
  CurrentCaller,
  idFrom,
  MomentQuery,
  type Page,
  permit,
  type Recorded,
  RecordedRequest,
} from '@concert/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import * as command from '../domain/progress-report/progress-report.commands.js';
import { SECTIONS } from '../domain/progress-report/sections.js';
import type { ProgressReportRow } from '../views/progress-reports/progress-report.entity.js';
import { ProgressReportsQuery, type ProgressReportView } from '../views/progress-reports/progress-reports.query.js';
import { ProgressReportResponse, ProgressReportListed, ReportSectionsResponse } from './progress-reports.responses.js';
import {
  ConsolidateProgressReportsDto,
  OpenProgressReportDto,
  ProgressReportQuery,
  ProgressReportReasonDto,
  WriteProgressReportDto,
} from './progress-reports.dto.js';

const plain = <Item extends object>(items: readonly Item[] = []): Item[] => items.map((item) => ({ ...item }));

/** Reports on half-years: small project → province → biannual → factsheet, none of the lower levels lost. */
@ApiTags('progress reports')
@Controller('programmes/:programme/progress-reports')
export class ProgressReportsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly directory: ProgrammeDirectory,
    private readonly query: ProgressReportsQuery,
  ) {}

  @Post()
  open(
    @Param('programme') programme: string,
    @Body() { reason: _, evidence: __, effectiveDate, ...terms }: OpenProgressReportDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const report = idFrom(context, 'progress-report');
    return this.commands.execute(new command.OpenProgressReport({ programme, report, terms, effectiveDate }, context));
  }

  /** Each section, figure and statement replaces what stands under its name; the others stay. */
  @Put(':report/content')
  @HttpCode(204)
  write(
    @Param('programme') programme: string,
    @Param('report') report: string,
    @Body() { sections, figures, statements, effectiveDate }: WriteProgressReportDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const content = { sections: plain(sections), figures: plain(figures), statements: plain(statements) };
    return this.commands.execute(
      new command.WriteProgressReport({ programme, report, ...content, effectiveDate }, context),
    );
  }

  @Post(':report/consolidation')
  @HttpCode(204)
  consolidate(
    @Param('programme') programme: string,
    @Param('report') report: string,
    @Body() { from, effectiveDate }: ConsolidateProgressReportsDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(
      new command.ConsolidateProgressReports({ programme, report, from, effectiveDate }, context),
    );
  }

  @Post(':report/submission')
  @HttpCode(204)
  submit(
    @Param('programme') programme: string,
    @Param('report') report: string,
    @Body() { effectiveDate }: RecordedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new command.SubmitProgressReport({ programme, report, effectiveDate }, context));
  }

  @Post(':report/return')
  @HttpCode(204)
  sendBack(
    @Param('programme') programme: string,
    @Param('report') report: string,
    @Body() { reason, effectiveDate }: ProgressReportReasonDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(
      new command.ReturnProgressReport({ programme, report, reason, effectiveDate }, context),
    );
  }

  @Post(':report/acceptance')
  @HttpCode(204)
  accept(
    @Param('programme') programme: string,
    @Param('report') report: string,
    @Body() { effectiveDate }: RecordedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new command.AcceptProgressReport({ programme, report, effectiveDate }, context));
  }

  @Post(':report/publication')
  @HttpCode(204)
  publish(
    @Param('programme') programme: string,
    @Param('report') report: string,
    @Body() { effectiveDate }: RecordedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new command.PublishReportEdition({ programme, report, effectiveDate }, context));
  }

  @Post(':report/restatement')
  @HttpCode(204)
  restate(
    @Param('programme') programme: string,
    @Param('report') report: string,
    @Body() { reason, effectiveDate }: ProgressReportReasonDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(
      new command.RestateProgressReport({ programme, report, reason, effectiveDate }, context),
    );
  }

  /** In the order of their half-years. */
  @Get()
  @ReturnsPage(ProgressReportListed)
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
  ): Promise<ProgressReportView> {
    permit(caller, 'ReadSharedRecord');
    const report = await this.query.one(programme, id, moment);
    void reply.header('ETag', `"${report.version}"`);
    return report;
  }
}
