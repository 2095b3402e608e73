import {
  CalendarDate,
  Code,
  Currency,
  HalfYear,
  MoneyDto,
  Nested,
  NestedList,
  OneOf,
  Text,
  WholeNumber,
  YesNo,
} from '@concert/service-kit';
import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { committedDefinitions } from '../../definition-of-committed/definition-of-committed.js';

/** A figure and the one sentence that says where it comes from, or why there is none. */
export class ExplainedFigureResponse {
  @Text({ nullable: true, description: 'Decimal in the currency of the programme, or percent; null: cannot be known' })
  readonly value: string | null;

  @Text()
  readonly explanation: string;
}

/** One report of a period, in the participant's terms. */
export class ReportedPeriodResponse {
  @Text({ description: 'Id of the report' })
  readonly report: string;

  @WholeNumber({ min: 1, description: '1 as first submitted; one more for each restatement' })
  readonly version: number;

  @OneOf(['submitted', 'accepted', 'returned'])
  readonly status: 'submitted' | 'accepted' | 'returned';

  @OneOf([...committedDefinitions, 'not-stated'])
  readonly committedDefinition: string;

  @Nested(() => ExplainedFigureResponse)
  readonly total: ExplainedFigureResponse;

  @Nested(() => ExplainedFigureResponse)
  readonly transferred: ExplainedFigureResponse;

  @Nested(() => ExplainedFigureResponse)
  readonly committed: ExplainedFigureResponse;

  @Nested(() => ExplainedFigureResponse, { description: "Committed in the participant's own definition" })
  readonly committedInOurDefinition: ExplainedFigureResponse;

  @Nested(() => ExplainedFigureResponse)
  readonly disbursed: ExplainedFigureResponse;

  @Nested(() => ExplainedFigureResponse, { description: 'Percent' })
  readonly delivery: ExplainedFigureResponse;
}

class AgenciesTogetherResponse {
  @Nested(() => ExplainedFigureResponse)
  readonly committed: ExplainedFigureResponse;

  @Nested(() => ExplainedFigureResponse)
  readonly disbursed: ExplainedFigureResponse;
}

@ApiExtraModels(ReportedPeriodResponse)
export class PeriodResponse {
  @HalfYear()
  readonly period: string;

  @Nested(() => ReportedPeriodResponse, { nullable: true, description: "The participant's own report" })
  readonly own: ReportedPeriodResponse | null;

  @Nested(() => ReportedPeriodResponse, { nullable: true, description: 'The report on the whole programme' })
  readonly programme: ReportedPeriodResponse | null;

  @Nested(() => AgenciesTogetherResponse)
  readonly agenciesTogether: AgenciesTogetherResponse;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { nullable: true, allOf: [{ $ref: getSchemaPath(ReportedPeriodResponse) }] },
    description: 'By agency; only where the participant oversees the programme',
  })
  readonly agencies?: Readonly<Record<string, ReportedPeriodResponse | null>>;
}

class AllocatedResponse {
  @Nested(() => ExplainedFigureResponse)
  readonly own: ExplainedFigureResponse;

  @Nested(() => ExplainedFigureResponse)
  readonly programme: ExplainedFigureResponse;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string', description: 'decimal' },
    description: 'By agency; only where the participant oversees the programme',
  })
  readonly agencies?: Readonly<Record<string, string>>;
}

class EarmarkResponse {
  @Text({ example: 'policy-advice' })
  readonly earmark: string;

  @Nested(() => MoneyDto)
  readonly amount: MoneyDto;
}

/** An amount as it came, and how it became one in the programme's currency. */
class OriginalAmountResponse {
  @Nested(() => MoneyDto)
  readonly amount: MoneyDto;

  @ApiProperty({ type: String, description: "Units of the original currency for one unit of the programme's" })
  readonly rate: string;

  @CalendarDate()
  readonly rateDate: string;

  @Text({ example: 'UN operational rate of exchange' })
  readonly source: string;
}

class TransferResponse {
  @Text({ description: 'Id' })
  readonly transfer: string;

  @OneOf(['tranche', 'advance'])
  readonly kind: 'tranche' | 'advance';

  @WholeNumber({ nullable: true })
  readonly tranche: number | null;

  @ApiProperty({ type: String, description: 'decimal' })
  readonly amount: string;

  @Currency()
  readonly currency: string;

  @Nested(() => OriginalAmountResponse, { nullable: true, description: 'For money that came in another currency' })
  readonly original: OriginalAmountResponse | null;

  @CalendarDate()
  readonly valueDate: string;
}

class TransferredResponse {
  @Nested(() => ExplainedFigureResponse)
  readonly programme: ExplainedFigureResponse;

  @NestedList(() => TransferResponse)
  readonly transfers: readonly TransferResponse[];
}

class TrancheResponse {
  @WholeNumber({ min: 1 })
  readonly tranche: number;

  @ApiProperty({ type: String, nullable: true, description: 'decimal' })
  readonly amount: string | null;

  @Currency({ nullable: true })
  readonly currency: string | null;

  @CalendarDate({ nullable: true })
  readonly plannedDate: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Percent committed at the last evaluation of its gate' })
  readonly gateRatio: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Percent' })
  readonly gateThreshold: string | null;

  @YesNo({ nullable: true })
  readonly gatePassed: boolean | null;

  @Text({ nullable: true, description: 'Id of the decision that waived the gate' })
  readonly waivedBy: string | null;
}

export class MoneyViewResponse {
  @Currency()
  readonly currency: string;

  @Nested(() => AllocatedResponse)
  readonly allocated: AllocatedResponse;

  @NestedList(() => EarmarkResponse, { description: 'What is set aside for a purpose, held by no agency' })
  readonly earmarks: readonly EarmarkResponse[];

  @Nested(() => TransferredResponse)
  readonly transferred: TransferredResponse;

  @NestedList(() => TrancheResponse)
  readonly tranches: readonly TrancheResponse[];

  @NestedList(() => PeriodResponse)
  readonly periods: readonly PeriodResponse[];
}

class DifferenceExplanationResponse {
  @Text()
  readonly text: string;

  @Text()
  readonly by: string;

  @YesNo({ description: 'The difference has changed since' })
  readonly outdated: boolean;
}

class ComparedFigureResponse {
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

class OwnYearResponse {
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
  readonly definitionOfCommitted: 'inclusive' | 'outstanding';

  @NestedList(() => ComparedFigureResponse)
  readonly figures: readonly ComparedFigureResponse[];

  @NestedList(() => OwnYearResponse)
  readonly ownYears: readonly OwnYearResponse[];

  @ApiProperty({ type: [String], description: 'Own budget lines that stand nowhere in the shared budget yet' })
  readonly unmappedLines: readonly string[];
}

class MappedLineResponse {
  @Text()
  readonly line: string;

  @Code({ nullable: true })
  readonly output: string | null;

  @Text({ nullable: true, description: 'UNDG harmonized budget category' })
  readonly category: string | null;
}

class MappedMeasureResponse {
  @Text()
  readonly word: string;

  @OneOf(['allocated', 'transferred', 'committed', 'disbursed'])
  readonly measure: string;
}

class BooksMappingResponse {
  @Code()
  readonly programme: string;

  @WholeNumber({ min: 1, max: 12 })
  readonly fiscalYearStartMonth: number;

  @NestedList(() => MappedLineResponse)
  readonly lines: readonly MappedLineResponse[];

  @NestedList(() => MappedMeasureResponse)
  readonly measures: readonly MappedMeasureResponse[];
}

export class OwnMappingResponse {
  @Nested(() => BooksMappingResponse, { nullable: true })
  readonly mapping: BooksMappingResponse | null;
}

export class DefinitionResponse {
  @OneOf(committedDefinitions, { nullable: true, description: "Null while the programme's holds" })
  readonly definition: 'inclusive' | 'outstanding' | null;
}

export class DefinitionInUseResponse {
  @OneOf(committedDefinitions)
  readonly definition: 'inclusive' | 'outstanding';

  @OneOf(['this participant', 'the policy set', 'nobody'])
  readonly chosenBy: string;
}
