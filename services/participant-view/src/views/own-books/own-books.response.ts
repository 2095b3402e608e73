import { Currency, Nested, NestedList, OneOf, Text, YesNo } from '@concert/service-kit';
import { ApiProperty } from '@nestjs/swagger';
import {
  type CommittedDefinition,
  committedDefinitions,
} from '../../definition-of-committed/definition-of-committed.js';
import { OwnBooksMappingRow } from './own-books.view.js';

class DifferenceExplanationResponse {
  @Text()
  readonly text: string;

  @Text()
  readonly by: string;

  @YesNo({ description: 'The difference has changed since' })
  readonly outdated: boolean;
}

export class ComparedFigureResponse {
  @Text({ description: 'By this name it is explained', example: 'disbursed 2010-2' })
  readonly figure: string;

  @ApiProperty({ type: String, nullable: true, description: 'decimal; null where the books say nothing' })
  readonly own: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'decimal; null where the shared record says nothing' })
  readonly shared: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Own less shared' })
  readonly difference: string | null;

  @Nested(() => DifferenceExplanationResponse, { nullable: true })
  readonly explanation: DifferenceExplanationResponse | null;

  @Text({ nullable: true, description: 'What may be sent to have the shared record corrected; null: nothing differs' })
  readonly requestToCorrect: string | null;
}

export class OwnYearResponse {
  @Text({ example: '2010/2011' })
  readonly year: string;

  @ApiProperty({ type: String, description: 'decimal' })
  readonly allocated: string;

  @ApiProperty({ type: String, description: 'decimal' })
  readonly transferred: string;

  @ApiProperty({ type: String, description: 'decimal' })
  readonly committed: string;

  @ApiProperty({ type: String, description: 'decimal' })
  readonly disbursed: string;
}

/** Own books beside the shared record. */
export class BooksComparisonResponse {
  @Currency()
  readonly currency: string;

  @OneOf(committedDefinitions)
  readonly definitionOfCommitted: CommittedDefinition;

  @NestedList(() => ComparedFigureResponse)
  readonly figures: readonly ComparedFigureResponse[];

  @NestedList(() => OwnYearResponse)
  readonly ownYears: readonly OwnYearResponse[];

  @ApiProperty({ type: [String], description: 'Own budget lines that stand nowhere in the shared budget yet' })
  readonly unmappedLines: readonly string[];
}

class BooksMappingResponse extends OwnBooksMappingRow {}

export class OwnMappingResponse {
  @Nested(() => BooksMappingResponse, { nullable: true })
  readonly mapping: BooksMappingResponse | null;
}
