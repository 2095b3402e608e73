import {
  Amount,
  CalendarDate,
  Code,
  Currency,
  EvidenceDto,
  HalfYear,
  MoneyDto,
  Nested,
  OneOf,
  Percent,
  RecordedRequest,
  Text,
  WholeNumber,
} from '@concert/service-kit';
import { BUDGET_CATEGORIES, type Period } from '@concert/reference-data';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { Matches } from 'class-validator';
import { type CommittedDefinition, committedDefinitions } from '../domain/financial-report/financial-report.events.js';
import { type TransferKind, transferKinds } from '../domain/fund/fund.events.js';

const Rate = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      type: String,
      example: '6.8275',
      description: "Units of the amount's currency for one unit of the programme's",
    }),
    Matches(/^(0|[1-9]\d{0,9})(\.\d{1,10})?$/, { message: 'must be a decimal without grouping, such as "6.8275"' }),
  );

/** How an amount in another currency becomes one in the programme's. */
export class ExchangeDto {
  @Rate()
  rate: string;

  @CalendarDate({ description: 'The day from which the rate was in force' })
  rateDate: string;

  @Text({ example: 'UN operational rate of exchange' })
  source: string;
}

export class AllocateBudgetDto extends RecordedRequest {
  @Code({ example: 'ILO' })
  agency: string;

  @Nested(() => MoneyDto)
  amount: MoneyDto;

  @Code({ optional: true, description: 'Number of the output it is meant for', example: '2.3' })
  output?: string;

  @OneOf(BUDGET_CATEGORIES.map(({ code }) => code), { optional: true, description: 'UNDG harmonized budget category' })
  category?: string;

  @WholeNumber({ optional: true, min: 1, max: 20, description: 'Programme year, 1 for the first' })
  year?: number;
}

export class ScheduleTrancheDto extends RecordedRequest {
  @WholeNumber({ min: 1, max: 1000, description: '1 for the first' })
  tranche: number;

  @Nested(() => MoneyDto)
  amount: MoneyDto;

  @CalendarDate({ example: '2009-01-09' })
  plannedDate: string;
}

export class RecordTransferDto extends RecordedRequest {
  @OneOf(transferKinds)
  kind: TransferKind;

  @WholeNumber({ optional: true, min: 1, max: 1000, description: 'Number of the tranche; none for an advance' })
  tranche?: number;

  @Nested(() => MoneyDto, { description: "In the programme's currency, or in another one with its rate" })
  amount: MoneyDto;

  @Nested(() => ExchangeDto, { optional: true })
  exchange?: ExchangeDto;

  @CalendarDate({ description: 'The day on which the money was available', example: '2009-01-09' })
  valueDate: string;
}

export class EvaluateReleaseGateDto extends RecordedRequest {
  @Percent({ optional: true, description: 'The threshold believed to be in force; another one is refused' })
  threshold?: string;
}

export class FigureDto {
  @Amount({ nullable: true, description: 'Null: the document leaves it blank', example: '1296566.00' })
  amount: string | null;

  @Text({ optional: true, max: 100, description: "The document's own characters", example: '1.296.566,00' })
  asPrinted?: string;

  @Text({ optional: true, max: 100, description: 'The share as printed', example: '19,64%' })
  percentAsPrinted?: string;
}

/** A figure may also be sent as its amount alone: `"2632.00"` or null. */
const Figure = (options: { optional?: boolean } = {}): PropertyDecorator =>
  applyDecorators(
    Nested(() => FigureDto, options),
    Transform(({ value, obj, key }: { value: unknown; obj: Record<string, unknown>; key: string }) => {
      const sent = obj[key];
      return typeof sent === 'string' || sent === null ? Object.assign(new FigureDto(), { amount: sent }) : value;
    }),
  );

export class FiguresDto {
  @Figure()
  total: FigureDto;

  @Figure()
  transferred: FigureDto;

  @Figure()
  committed: FigureDto;

  @Figure()
  disbursed: FigureDto;
}

export class CorrectedFiguresDto {
  @Figure({ optional: true })
  total?: FigureDto;

  @Figure({ optional: true })
  transferred?: FigureDto;

  @Figure({ optional: true })
  committed?: FigureDto;

  @Figure({ optional: true })
  disbursed?: FigureDto;
}

export class SubmitFinancialReportDto extends RecordedRequest {
  @Code({ optional: true, description: 'Code of the agency; left out or `programme`: all agencies together' })
  scope?: string;

  @HalfYear({ example: '2009-2' })
  period: Period;

  @OneOf(committedDefinitions, { description: 'Whether committed contains what is disbursed already' })
  committedDefinition: CommittedDefinition;

  @Currency({ optional: true, description: "The programme's when left out" })
  currency?: string;

  @Nested(() => FiguresDto, { description: 'Cumulative since the programme began, exactly as reported' })
  figures: FiguresDto;
}

/** A request that must say why. */
export class ReasonedRequest {
  @Text({ max: 2000 })
  reason: string;

  @CalendarDate({ optional: true })
  effectiveDate?: string;

  @Nested(() => EvidenceDto, { optional: true })
  evidence?: EvidenceDto;
}

export class RestateFinancialReportDto extends ReasonedRequest {
  @Nested(() => CorrectedFiguresDto, { description: 'Only what is corrected' })
  figures: CorrectedFiguresDto;

  @OneOf(committedDefinitions, { optional: true })
  committedDefinition?: CommittedDefinition;
}

export class ExplainFindingDto extends RecordedRequest {
  @Text({ max: 2000 })
  explanation: string;
}

export class AssignFindingDto extends RecordedRequest {
  @Code({ description: 'Code of an organization that takes part, or of a body', example: 'ILO' })
  organization: string;
}
