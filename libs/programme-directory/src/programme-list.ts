import {
  type Caller,
  CurrentCaller,
  MomentPageQuery,
  type Page,
  permit,
  ReturnsPage,
  ViewRows,
} from '@concert/service-kit';
import type { EntityClass } from '@concert/projections';
import { Controller, Get, Inject, Param, Query, type Type } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ObjectLiteral } from 'typeorm';
import { ProgrammeDirectory } from './programme-directory.js';

type OfProgramme = ObjectLiteral & { programme: string };

export interface ProgrammeList<Row extends OfProgramme> {
  /** Below `programmes/:programme/`. */
  readonly path: string;
  readonly tag: string;
  readonly row: EntityClass<Row> & Type;
  /** Columns that are unique together and never null, in ascending order. */
  readonly order: readonly (keyof Row & string)[];
  /** Declares by which columns rows are chosen, beside page and moment; left out: by none. */
  readonly query?: Type<MomentPageQuery>;
}

/**
 * A list of a programme's rows, as they stand or stood, for everyone who may read the shared record:
 * `GET programmes/:programme/{path}`.
 */
export const programmeList = <Row extends OfProgramme>({
  path,
  tag,
  row,
  order,
  query: PageQuery = MomentPageQuery,
}: ProgrammeList<Row>): {
  controller: Type;
  page(rows: ViewRows, programme: string, query: MomentPageQuery): Promise<Page<Row>>;
} => {
  const page = (rows: ViewRows, programme: string, query: MomentPageQuery): Promise<Page<Row>> => {
    const { cursor, limit, asOf, knownAt, ...chosen } = query;
    const where = { programme, ...chosen } as { programme: string } & Partial<Row>;
    return rows.page(row, where, order, { cursor, limit, asOf, knownAt });
  };

  @ApiTags(tag)
  @Controller('programmes/:programme')
  class ListController {
    constructor(
      @Inject(ProgrammeDirectory) private readonly directory: ProgrammeDirectory,
      @Inject(ViewRows) private readonly rows: ViewRows,
    ) {}

    @Get(path)
    @ReturnsPage(row)
    async list(
      @CurrentCaller() caller: Caller,
      @Param('programme') programme: string,
      @Query() query: MomentPageQuery,
    ): Promise<Page<Row>> {
      permit(caller, 'ReadSharedRecord');
      await this.directory.requireProgramme(programme);
      return page(this.rows, programme, query);
    }
  }
  Object.defineProperty(ListController, 'name', { value: `${row.name}List` });
  // The class that checks the query is known here only; Nest reads it from the method's types.
  Reflect.defineMetadata('design:paramtypes', [Object, String, PageQuery], ListController.prototype, 'list');
  return { controller: ListController, page };
};
