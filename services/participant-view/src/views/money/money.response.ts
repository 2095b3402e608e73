import { Currency, HalfYear, MoneyDto, Nested, NestedList, Text } from '@concert/service-kit';
import { ApiExtraModels, ApiPropertyOptional, getSchemaPath, OmitType, PickType } from '@nestjs/swagger';
import { ExplainedFigureResponse } from './explained-figure.response.js';
import { FinancialReportRow, TrancheRow, TransferRow } from './money.view.js';

/** One report of a period, in the participant's terms. */
export class ReportedPeriodResponse extends PickType(FinancialReportRow, [
  'report',
  'version',
  'status',
  'committedDefinition',
]) {
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

export class EarmarkResponse {
  @Text({ example: 'policy-advice' })
  readonly earmark: string;

  @Nested(() => MoneyDto)
  readonly amount: MoneyDto;
}

class TransferResponse extends OmitType(TransferRow, ['programme']) {}

class TrancheResponse extends OmitType(TrancheRow, ['programme']) {}

class TransferredResponse {
  @Nested(() => ExplainedFigureResponse)
  readonly programme: ExplainedFigureResponse;

  @NestedList(() => TransferResponse)
  readonly transfers: readonly TransferResponse[];
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
