import type { CommandContext } from '@concert/event-sourcing';
import { NUMBER_CONVENTIONS, type NumberConvention } from '@concert/money';
import { BUDGET_CATEGORIES } from '@concert/reference-data';
import {
  Code,
  commandRoutes,
  Context,
  Currency,
  idFrom,
  InvalidInput,
  Nested,
  NestedList,
  OneOf,
  permit,
  type Recorded,
  RecordedRequest,
  Text,
  WholeNumber,
} from '@concert/service-kit';
import { Body, Controller, Param, Post, Query, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { Participant } from '../participant/participant.js';
import { tableOf } from './csv.api.js';
import {
  type BookColumns,
  type DateForm,
  dateForms,
  ExplainDifferenceInOwnBooks,
  type ImportMode,
  importModes,
  ImportOwnBooks,
  MapOwnBooks,
  type Measure,
  measures,
} from './own-books.js';

export class MappedLineDto {
  @Text({ max: 200, description: 'As the own books name it', example: '517 Travel' })
  line: string;

  @Code({ optional: true, description: 'Code of the shared output', example: '1.1' })
  output?: string;

  @OneOf(BUDGET_CATEGORIES.map(({ code }) => code), { optional: true, description: 'UNDG harmonized budget category' })
  category?: string;
}

export class MappedMeasureDto {
  @Text({ max: 100, description: 'As the own books say it', example: 'Obligation' })
  word: string;

  @OneOf(measures)
  measure: Measure;
}

export class MapOwnBooksDto extends RecordedRequest {
  @Text({ max: 80, example: 'MDGF-1880' })
  programme: string;

  @WholeNumber({ min: 1, max: 12, description: 'Month in which the own year begins' })
  fiscalYearStartMonth: number;

  @NestedList(() => MappedLineDto)
  lines: MappedLineDto[];

  @NestedList(() => MappedMeasureDto)
  measures: MappedMeasureDto[];
}

/** Heading of the column that holds each fact. */
export class BookColumnsDto implements BookColumns {
  @Text({ description: "Heading of the own books' identifier of a row", example: 'Voucher' })
  row: string;

  @Text({ optional: true, example: 'Budget line' })
  line?: string;

  @Text({ optional: true, example: 'Date' })
  date?: string;

  @Text({ optional: true, description: 'allocated, transferred, committed, disbursed, or a mapped word' })
  measure?: string;

  @Text({ optional: true, example: 'Amount' })
  amount?: string;

  @Text({ optional: true, example: 'Description' })
  text?: string;
}

export class ImportOwnBooksDto extends RecordedRequest {
  @Text({ max: 80, example: 'MDGF-1880' })
  programme: string;

  @OneOf(importModes, {
    description: 'add: rows that are not in the books yet; replace: rows that are. Blank: unchanged',
  })
  mode: ImportMode;

  @OneOf(Object.keys(NUMBER_CONVENTIONS), { description: 'How the file prints numbers' })
  locale: NumberConvention;

  @OneOf(dateForms, { description: 'How the file writes days' })
  dates: DateForm;

  @OneOf([',', ';', '\t'], { optional: true, description: 'Between two cells; a comma when left out' })
  delimiter?: string;

  @Currency({ example: 'USD' })
  currency: string;

  @Nested(() => BookColumnsDto)
  columns: BookColumnsDto;

  @Text({ max: 200_000, description: 'The file, headings in its first row' })
  csv: string;
}

/** How a file sent as it is is to be read; the headings of its columns by what they hold. */
export class ImportOwnBooksQuery extends BookColumnsDto {
  @OneOf(importModes, { description: 'add: rows that are not in the books yet; replace: rows that are' })
  mode: ImportMode;

  @OneOf(Object.keys(NUMBER_CONVENTIONS), { description: 'How the file prints numbers' })
  locale: NumberConvention;

  @OneOf(dateForms, { description: 'How the file writes days' })
  dates: DateForm;

  @OneOf([',', ';', '\t'], { optional: true, description: 'Between two cells; a comma when left out' })
  delimiter?: string;

  @Currency({ example: 'USD' })
  currency: string;
}

export class ExplainDifferenceDto extends RecordedRequest {
  @Text({ max: 80, example: 'MDGF-1880' })
  programme: string;

  @Text({ max: 100, description: 'As the comparison names it', example: 'disbursed 2010-2' })
  figure: string;

  @Text({ max: 2000 })
  text: string;
}

const at = commandRoutes('books', 'own books');

/** The participant's own books, kept beside the shared record and from everybody else. */
export const OwnBooksController = at.controller('OwnBooksController', [
  at.put('mapping', MapOwnBooks, MapOwnBooksDto, { status: 204 }),
  at.post('explanations', ExplainDifferenceInOwnBooks, ExplainDifferenceDto, {
    newIds: { explanation: 'own-books-explanation' },
  }),
]);

/** A file is read here, so that who may not import is refused before the file is looked at. */
@ApiTags('own books')
@Controller()
export class OwnBooksImportController {
  constructor(
    private readonly commands: CommandBus,
    private readonly participant: Participant,
  ) {}

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
    @Body() { csv, delimiter = ',', ...reading }: ImportOwnBooksDto,
    @Context() context: CommandContext,
  ): Promise<Recorded> {
    permit(context.actor, 'ImportOwnBooks', { owners: [this.participant.code] });
    const id = idFrom(context, 'own-books-import');
    return this.commands.execute(
      new ImportOwnBooks({ ...reading, import: id, table: tableOf(csv, delimiter) }, context),
    );
  }
}
