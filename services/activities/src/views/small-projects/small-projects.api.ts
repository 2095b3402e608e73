import { Unknown } from '@concert/event-sourcing';
import { ProgrammeDirectory, programmeList } from '@concert/programme-directory';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  Code,
  CurrentCaller,
  MomentPageQuery,
  OneOf,
  Returns,
  Text,
  ViewRows,
  permit,
  type Caller,
} from '@concert/service-kit';
import { type Layer, layers } from '../../small-project/small-project.js';
import { SmallProjectRow, type SmallProjectStatus } from './small-projects.view.js';

export class SmallProjectsQuery extends MomentPageQuery {
  @OneOf(['planned', 'approved', 'running', 'reported', 'closed'], { optional: true })
  status?: SmallProjectStatus;

  @Text({ optional: true, max: 80 })
  site?: string;

  @OneOf(layers, { optional: true })
  layer?: Layer;

  @Code({ optional: true })
  lead?: string;
}

/** In the order in which they were planned. */
export const smallProjectsList = programmeList({
  path: 'small-projects',
  tag: 'small projects',
  row: SmallProjectRow,
  order: ['recordedAt', 'smallProject'],
  query: SmallProjectsQuery,
});

@ApiTags('small projects')
@Controller('programmes/:programme/small-projects')
export class PlannedSmallProjectController {
  constructor(
    private readonly directory: ProgrammeDirectory,
    private readonly rows: ViewRows,
  ) {}

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
