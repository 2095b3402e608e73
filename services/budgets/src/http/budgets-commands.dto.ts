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
  RecordedRequest,
  Text,
  WholeNumber,
} from '@concert/service-kit';
import { BUDGET_CATEGORIES, type Period } from '@concert/reference-data';
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { type CommittedDefinition, committedDefinitions } from '../domain/financial-report/financial-report.events.js';

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
