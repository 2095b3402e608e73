import {
  Code,
  type CommandRoute,
  commandRoutes,
  type MomentPageQuery,
  type Page,
  permit,
  type Caller,
  CurrentCaller,
  ReasonedRequest,
  RecordedRequest,
  ReturnsPage,
  Text,
} from '@concert/service-kit';
import { ProgrammeDirectory } from '@concert/programme-directory';
import { Controller, Get, Inject, Param, Query, type Type } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AcceptFinding, AssignFinding, ExplainFinding, ReopenFinding } from '../domain/finding.commands.js';
import { Finding } from '../view/finding.entity.js';
import { type FindingsFilter, FindingsQuery } from '../view/findings.query.js';
import { FindingsOnDay } from './findings-on-day.js';

/** `max`: how long an explanation may be. */
const explanationUpTo = (max: number): Type<RecordedRequest & { explanation: string }> => {
  class ExplainFindingDto extends RecordedRequest {
    @Text({ max })
    explanation: string;
  }
  return ExplainFindingDto;
};

export class AssignFindingDto extends RecordedRequest {
  @Code({ description: 'Code of an organization that takes part, or of a body', example: 'ILO' })
  organization: string;
}

const at = commandRoutes('programmes/:programme/findings/:finding', 'findings');
const withoutReason = <Data extends { reason: string }>({ reason: _, ...data }: Data): Omit<Data, 'reason'> => data;

const settle: readonly CommandRoute[] = [
  at.post('assignment', AssignFinding, AssignFindingDto, { status: 204 }),
  // Why a finding is accepted or reopened stands in the event's context: it must be said all the same.
  at.post('acceptance', AcceptFinding, ReasonedRequest, { status: 204, data: withoutReason }),
  at.post('reopening', ReopenFinding, ReasonedRequest, { status: 204, data: withoutReason }),
];

/** `explain` alone where nothing can be assigned or accepted. */
export const findingCommandsController = (offers: 'all' | 'explain', explanationMax = 2000): Type => {
  const explain = at.post('explanation', ExplainFinding, explanationUpTo(explanationMax), { status: 204 });
  return at.controller('FindingCommandsController', offers === 'all' ? [explain, ...settle] : [explain]);
};

/** The list of findings. `pageQuery` declares by what a service's findings are chosen. */
export const findingsController = (pageQuery: Type<MomentPageQuery & FindingsFilter>): Type => {
  @ApiTags('findings')
  @Controller('programmes/:programme/findings')
  class FindingsController {
    constructor(
      @Inject(ProgrammeDirectory) private readonly directory: ProgrammeDirectory,
      @Inject(FindingsQuery) private readonly recorded: FindingsQuery,
      @Inject(FindingsOnDay) private readonly onDay: FindingsOnDay | undefined,
    ) {}

    @Get()
    @ReturnsPage(Finding)
    async findings(
      @CurrentCaller() caller: Caller,
      @Param('programme') programme: string,
      @Query() query: MomentPageQuery & FindingsFilter,
    ): Promise<Page<Finding>> {
      permit(caller, 'ReadSharedRecord');
      await this.directory.requireProgramme(programme);
      const { rule, status, period, scope, assignedTo, ...page } = query;
      const from = page.asOf !== undefined && this.onDay ? this.onDay : this.recorded;
      return from.page(programme, { rule, status, period, scope, assignedTo }, page);
    }
  }
  // The class that checks the query is known here only; Nest reads it from the method's types.
  Reflect.defineMetadata('design:paramtypes', [Object, String, pageQuery], FindingsController.prototype, 'findings');
  return FindingsController;
};
