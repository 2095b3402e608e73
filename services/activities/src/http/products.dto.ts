import {
  CalendarDate,
  Code,
  Codes,
  EvidenceDto,
  MomentPageQuery,
  Nested,
  NestedList,
  OneOf,
  RecordedRequest,
  Text,
  WholeNumber,
} from '@concert/service-kit';
import { ArrayNotEmpty } from 'class-validator';
import { type ProductKind, productKinds, type ProductStatus, productStatuses } from '../domain/product/product.js';

export class RegisterProductDto extends RecordedRequest {
  @Text({ example: 'Life skills training package' })
  title: string;

  @OneOf(productKinds)
  kind: ProductKind;

  @OneOf(productStatuses)
  status: ProductStatus;

  @ArrayNotEmpty({ message: 'must name a language' })
  @Codes({ description: 'ISO 639 codes', example: ['zh'] })
  languages: string[];

  @Codes({ description: 'Codes of the outputs it was made for', example: ['2.3'] })
  outputs: string[];

  @Code({ description: 'The participant that answers for it', example: 'ILO' })
  lead: string;

  @Text({ optional: true, max: 2000 })
  description?: string;

  @Text({ optional: true, description: 'Where it can be read' })
  address?: string;
}

export class ChangeProductStatusDto extends RecordedRequest {
  @OneOf(productStatuses)
  status: ProductStatus;

  @Text({ optional: true, max: 2000 })
  note?: string;
}

export class PrintRunPartDto {
  @Text({ example: "Trainers' guide" })
  name: string;

  @WholeNumber({ example: 60 })
  copies: number;
}

export class RecordPrintRunDto extends RecordedRequest {
  @NestedList(() => PrintRunPartDto)
  parts: PrintRunPartDto[];

  @WholeNumber({
    description: 'As the document gives it; a finding tells when the parts add up to another',
    example: 9200,
  })
  total: number;

  @Text({ optional: true, max: 2000 })
  note?: string;
}

export class CorrectPrintRunDto {
  @NestedList(() => PrintRunPartDto)
  parts: PrintRunPartDto[];

  @WholeNumber()
  total: number;

  @Text({ max: 2000 })
  reason: string;

  @CalendarDate({ optional: true, description: 'The day on which it became true; today when left out' })
  effectiveDate?: string;

  @Nested(() => EvidenceDto, { optional: true })
  evidence?: EvidenceDto;
}

export class DistributeProductDto extends RecordedRequest {
  @Text({ max: 80, description: 'Name of a site of the programme', example: 'Tianjin' })
  site: string;

  @WholeNumber({ nullable: true, optional: true, description: 'Null or left out: nobody counted' })
  copies?: number | null;

  @Text({ optional: true, description: 'Those who got them' })
  to?: string;
}

export class ReuseProductDto extends RecordedRequest {
  @Code({ description: 'Code of the output that uses it too', example: '3.3' })
  output: string;

  @Text({ optional: true, max: 2000 })
  note?: string;
}

export class ShareProductDto extends RecordedRequest {
  @Code({ description: 'Code of the sister programme', example: 'CDPF' })
  withProgramme: string;

  @Text({ optional: true, max: 2000 })
  note?: string;
}

export class ProductsQuery extends MomentPageQuery {
  @OneOf(productKinds, { optional: true })
  kind?: ProductKind;

  @OneOf(productStatuses, { optional: true })
  status?: ProductStatus;

  @Code({ optional: true, description: 'The participant that answers for it' })
  lead?: string;
}
