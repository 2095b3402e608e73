import type { CommandContext } from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import {
  ReturnsPage,
  type Caller,
  Context,
  CurrentCaller,
  idFrom,
  type Page,
  permit,
  type Recorded,
  ViewRows,
} from '@concert/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { RecordPlanningDocument, RevisePlanningDocument } from '../domain/planning-document/planning-document.js';
import type { PlanningDocumentFacts } from '../domain/planning-document/planning-document.events.js';
import { PlanningDocumentRow } from '../views/planning-documents/planning-document.entity.js';
import { PlanningDocumentResponse } from './planning-documents.responses.js';
import { PlanningDocumentDto, PlanningDocumentQuery } from './planning-documents.dto.js';

/** Plain data, so that events hold no class instances. */
const factsOf = (
  document: string,
  { reason: _, evidence: __, effectiveDate: ___, analyses, fundingSources, statements, ...facts }: PlanningDocumentDto,
): PlanningDocumentFacts => ({
  ...facts,
  document,
  ...(analyses && { analyses: analyses.map((each) => ({ ...each })) }),
  ...(fundingSources && { fundingSources: fundingSources.map((each) => ({ ...each })) }),
  ...(statements && { statements: statements.map((each) => ({ ...each })) }),
});

/** The hierarchy of plans, and papers such as policy advice, sustainability plans and the design of a next phase. */
@ApiTags('planning documents')
@Controller('programmes/:programme/planning-documents')
export class PlanningDocumentsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly directory: ProgrammeDirectory,
    private readonly rows: ViewRows,
  ) {}

  @Post()
  record(
    @Param('programme') programme: string,
    @Body() body: PlanningDocumentDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const facts = factsOf(idFrom(context, 'planning-document'), body);
    const { effectiveDate } = body;
    return this.commands.execute(new RecordPlanningDocument({ programme, facts, effectiveDate }, context));
  }

  /** As it reads now, as a whole. */
  @Put(':document')
  @HttpCode(204)
  revise(
    @Param('programme') programme: string,
    @Param('document') document: string,
    @Body() body: PlanningDocumentDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const { effectiveDate } = body;
    return this.commands.execute(
      new RevisePlanningDocument({ programme, facts: factsOf(document, body), effectiveDate }, context),
    );
  }

  /** In the order of their kinds. */
  @Get()
  @ReturnsPage(PlanningDocumentResponse)
  async documents(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { kind, level, status, site, parent, ...page }: PlanningDocumentQuery,
  ): Promise<Page<PlanningDocumentRow>> {
    permit(caller, 'ReadSharedRecord');
    const { code: programme } = await this.directory.programme(code);
    const where = { programme, kind, level, status, site, parent };
    return this.rows.page(PlanningDocumentRow, where, ['kind', 'document'], page);
  }
}
