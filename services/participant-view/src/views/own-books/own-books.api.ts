import {
  type Caller,
  CurrentCaller,
  MomentQuery,
  type Page,
  PageQuery,
  Returns,
  ReturnsPage,
} from '@concert/service-kit';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OwnProgrammes } from '../../participant/own-programmes.query.js';
import { OwnBooksQuery } from './own-books.query.js';
import { BooksComparisonResponse, OwnMappingResponse } from './own-books.response.js';
import { OwnBooksEntryRow } from './own-books.view.js';

@ApiTags('own books')
@Controller('programmes/:programme/books')
export class OwnBooksQueriesController {
  constructor(
    private readonly own: OwnProgrammes,
    private readonly books: OwnBooksQuery,
  ) {}

  @Get()
  @ReturnsPage(OwnBooksEntryRow)
  async entries(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() page: PageQuery,
  ): Promise<Page<OwnBooksEntryRow>> {
    await this.own.find(caller, code, {}, 'ReadOwnBooks');
    return this.books.entries(code, page);
  }

  @Get('mapping')
  @Returns(OwnMappingResponse)
  async mapping(@CurrentCaller() caller: Caller, @Param('programme') code: string): Promise<OwnMappingResponse> {
    await this.own.find(caller, code, {}, 'ReadOwnBooks');
    return { mapping: await this.books.mapping(code) };
  }

  /** Own books beside the shared record, figure by figure, with what explains a difference. */
  @Get('comparison')
  @Returns(BooksComparisonResponse)
  async comparison(
    @CurrentCaller() caller: Caller,
    @Param('programme') code: string,
    @Query() moment: MomentQuery,
  ): Promise<BooksComparisonResponse> {
    const { facts } = await this.own.find(caller, code, moment, 'ReadOwnBooks');
    return this.books.comparison(facts, moment);
  }
}
