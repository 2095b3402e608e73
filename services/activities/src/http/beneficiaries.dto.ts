import type { Period } from '@concert/reference-data';
import {
  CalendarDate,
  Code,
  EvidenceDto,
  HalfYear,
  MomentPageQuery,
  Nested,
  NestedList,
  OneOf,
  RecordedRequest,
  Text,
  WholeNumber,
  YesNo,
} from '@concert/service-kit';
import { ArrayNotEmpty } from 'class-validator';
import {
  type BeneficiaryGroup,
  beneficiaryGroups,
  type Reach,
  reaches,
} from '../domain/beneficiaries/beneficiaries.js';

/** One cell: a number, "not collected", or neither: blank. */
export class BeneficiaryCellDto {
  @OneOf(beneficiaryGroups)
  group: BeneficiaryGroup;

  @WholeNumber({ optional: true, nullable: true, example: 56939 })
  count?: number | null;

  @YesNo({ optional: true, description: 'True when nobody asked, which is not the same as 0' })
  notCollected?: boolean;
}

export class ReportBeneficiariesDto extends RecordedRequest {
  @HalfYear({ example: '2011-1' })
  period: Period;

  @Code({ description: 'Code of an organization, or `programme`', example: 'programme' })
  scope: string;

  @OneOf(reaches)
  reach: Reach;

  @ArrayNotEmpty({ message: 'must have a cell' })
  @NestedList(() => BeneficiaryCellDto)
  cells: BeneficiaryCellDto[];
}

export class RestateBeneficiariesDto {
  @ArrayNotEmpty({ message: 'must have a cell' })
  @NestedList(() => BeneficiaryCellDto)
  cells: BeneficiaryCellDto[];

  @Text({ max: 2000 })
  reason: string;

  @CalendarDate({ optional: true })
  effectiveDate?: string;

  @Nested(() => EvidenceDto, { optional: true })
  evidence?: EvidenceDto;
}

export class BeneficiariesQuery extends MomentPageQuery {
  @HalfYear({ optional: true })
  period?: Period;

  @Code({ optional: true })
  scope?: string;

  @OneOf(reaches, { optional: true })
  reach?: Reach;
}
