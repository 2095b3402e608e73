import { type CommandContext, Unknown } from '@concert/event-sourcing';
import { ProgrammeDirectory } from '@concert/programme-directory';
import {
  Returns,
  ReturnsPage,
  type Caller,
  Context,
  CurrentCaller,
  idFrom,
  moneyOf,
  type Page,
  permit,
  type Recorded,
  RecordedRequest,
  ViewRows,
} from '@concert/service-kit';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  ApproveSmallProject,
  CloseSmallProject,
  PlanSmallProject,
  ReportOnSmallProject,
  StartSmallProject,
} from '../domain/small-project/small-project.js';
import { SmallProjectRow } from '../views/small-projects/small-project.entity.js';
import {
  PlanSmallProjectDto,
  ReportOnSmallProjectDto,
  SmallProjectNoteDto,
  SmallProjectsQuery,
} from './small-projects.dto.js';

/** Small projects: planned, approved by another, run, reported on, closed. */
@ApiTags('small projects')
@Controller('programmes/:programme/small-projects')
export class SmallProjectsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly directory: ProgrammeDirectory,
    private readonly rows: ViewRows,
  ) {}

  @Post()
  plan(
    @Param('programme') programme: string,
    @Body() { reason: _, evidence: __, window, grant, ...plan }: PlanSmallProjectDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = {
      ...plan,
      programme,
      smallProject: idFrom(context, 'small-project'),
      window: { ...window },
      grant: grant ? moneyOf(grant, 'grant') : null,
    };
    return this.commands.execute(new PlanSmallProject(data, context));
  }

  @Post(':smallProject/approval')
  @HttpCode(204)
  approve(
    @Param('programme') programme: string,
    @Param('smallProject') smallProject: string,
    @Body() { note, effectiveDate }: SmallProjectNoteDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new ApproveSmallProject({ programme, smallProject, note, effectiveDate }, context));
  }

  @Post(':smallProject/start')
  @HttpCode(204)
  start(
    @Param('programme') programme: string,
    @Param('smallProject') smallProject: string,
    @Body() { effectiveDate }: RecordedRequest,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new StartSmallProject({ programme, smallProject, effectiveDate }, context));
  }

  @Post(':smallProject/reports')
  report(
    @Param('programme') programme: string,
    @Param('smallProject') smallProject: string,
    @Body() { process, outcome, values, effectiveDate }: ReportOnSmallProjectDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const told = values.map(({ name, value, unit }) => ({ name, value, unit }));
    const report = idFrom(context, 'small-project-report');
    const data = { programme, smallProject, report, process, outcome, values: told, effectiveDate };
    return this.commands.execute(new ReportOnSmallProject(data, context));
  }

  @Post(':smallProject/closure')
  @HttpCode(204)
  close(
    @Param('programme') programme: string,
    @Param('smallProject') smallProject: string,
    @Body() { note, effectiveDate }: SmallProjectNoteDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new CloseSmallProject({ programme, smallProject, note, effectiveDate }, context));
  }

  /** In the order in which they were planned. */
  @Get()
  @ReturnsPage(SmallProjectRow)
  async smallProjects(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() { status, site, layer, lead, ...page }: SmallProjectsQuery,
  ): Promise<Page<SmallProjectRow>> {
    permit(caller, 'ReadSharedRecord');
    const { code: programme } = await this.directory.programme(code);
    const where = { programme, status, site, layer, lead };
    return this.rows.page(SmallProjectRow, where, ['recordedAt', 'smallProject'], page);
  }

  /** With its version as `ETag`. */
  @Get(':smallProject')
  @Returns(SmallProjectRow)
  async smallProject(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Param('smallProject') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SmallProjectRow> {
    permit(caller, 'ReadSharedRecord');
    const { code: programme } = await this.directory.programme(code);
    const { items } = await this.rows.page(SmallProjectRow, { programme, smallProject: id }, ['smallProject'], {});
    if (!items[0]) throw new Unknown('small project', `${id} in ${programme}`);
    void reply.header('ETag', `"${items[0].version}"`);
    return items[0];
  }
}
