import type { CommandContext } from '@concert/event-sourcing';
import {
  type Caller,
  Context,
  CurrentCaller,
  InvalidInput,
  MomentQuery,
  type Page,
  PageQuery,
  permit,
  type Recorded,
  Returns,
  ReturnsPage,
} from '@concert/service-kit';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { PARTICIPANT } from '../participant/participant.js';
import { BooksComparisonResponse, OwnMappingResponse } from '../views/money/money.response.js';
import { OwnBooksQuery } from '../views/own-books/own-books.query.js';
import { OwnBooksEntryRow } from '../views/own-books/own-books.view.js';
import { ProgrammeViewQuery } from '../views/programme/programme.query.js';
import { tableOf } from './csv.api.js';
import { ExplainDifferenceDto, ImportOwnBooksDto, ImportOwnBooksQuery, MapOwnBooksDto } from './own-books.dto.js';
import { ExplainDifferenceInOwnBooks, ImportOwnBooks, MapOwnBooks } from './own-books.js';

/** The participant's own books, kept beside the shared record and from everybody else. */
@ApiTags('own books')
@Controller()
export class OwnBooksController {
  constructor(
    private readonly commands: CommandBus,
    @Inject(PARTICIPANT) private readonly participant: string,
    private readonly books: OwnBooksQuery,
    private readonly programmeView: ProgrammeViewQuery,
  ) {}

  @Put('books/mapping')
  @HttpCode(204)
  map(
    @Body() { programme, fiscalYearStartMonth, lines, measures, effectiveDate }: MapOwnBooksDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = {
      participant: this.participant,
      programme,
      fiscalYearStartMonth,
      lines: lines.map(({ line, output = null, category = null }) => ({ line, output, category })),
      measures: measures.map(({ word, measure }) => ({ word, measure })),
      effectiveDate,
    };
    return this.commands.execute(new MapOwnBooks(data, context));
  }

  /** The file as it is, `text/csv`; how it is to be read stands in the address. */
  @Post('programmes/:programme/books/imports')
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  importFile(
    @Param('programme') programme: string,
    @Query() { row, line, date, measure, amount, text, ...reading }: ImportOwnBooksQuery,
    @Req() { body }: { body: unknown },
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    if (!Buffer.isBuffer(body)) throw new InvalidInput([{ field: 'body', message: 'must be sent as text/csv' }]);
    const columns = { row, line, date, measure, amount, text };
    return this.import({ programme, ...reading, columns, csv: body.toString('utf8') }, context);
  }

  @Post('books/imports')
  import(
    @Body()
    { programme, mode, locale, dates, currency, columns, csv, delimiter = ',', effectiveDate }: ImportOwnBooksDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const { participant } = this;
    permit(context.actor, 'ImportOwnBooks', { owners: [participant] });
    const table = tableOf(csv, delimiter);
    const given = Object.fromEntries(Object.entries(columns).filter(([, heading]) => heading !== undefined));
    const data = {
      participant,
      programme,
      mode,
      locale,
      dates,
      currency,
      columns: given as unknown as ImportOwnBooks['data']['columns'],
      table,
      effectiveDate,
    };
    return this.commands.execute(new ImportOwnBooks(data, context));
  }

  @Post('books/explanations')
  explain(
    @Body() { programme, figure, text, effectiveDate }: ExplainDifferenceDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    const data = { participant: this.participant, programme, figure, text, effectiveDate };
    return this.commands.execute(new ExplainDifferenceInOwnBooks(data, context));
  }

  @Get('programmes/:programme/books')
  @ReturnsPage(OwnBooksEntryRow)
  async entries(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() page: PageQuery,
  ): Promise<Page<OwnBooksEntryRow>> {
    await this.ownProgramme(caller, code);
    return this.books.entries(code, page);
  }

  @Get('programmes/:programme/books/mapping')
  @Returns(OwnMappingResponse)
  async mapping(@CurrentCaller() caller: Caller, @Param('programme') code: string): Promise<OwnMappingResponse> {
    await this.ownProgramme(caller, code);
    return { mapping: await this.books.mapping(code) };
  }

  /** Own books beside the shared record, figure by figure, with what explains a difference. */
  @Get('programmes/:programme/books/comparison')
  @Returns(BooksComparisonResponse)
  async comparison(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() moment: MomentQuery,
  ): Promise<BooksComparisonResponse> {
    const { facts } = await this.ownProgramme(caller, code, moment);
    return this.books.comparison(facts, moment);
  }

  /** Permission first: nobody else learns in which programmes the participant takes part. */
  private ownProgramme(
    caller: Caller,
    code: string,
    moment: MomentQuery = {},
  ): ReturnType<ProgrammeViewQuery['ownProgramme']> {
    permit(caller, 'ReadOwnBooks', { owners: [this.participant] });
    return this.programmeView.ownProgramme(code, moment);
  }
}
