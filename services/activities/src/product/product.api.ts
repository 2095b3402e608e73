import {
  Code,
  Codes,
  commandRoutes,
  Nested,
  NestedList,
  OneOf,
  ReasonedRequest,
  RecordedRequest,
  Text,
  WholeNumber,
} from '@concert/service-kit';
import { CorrectProduct } from './correction.js';
import {
  ChangeProductStatus,
  CorrectPrintRun,
  DistributeProduct,
  type ProductKind,
  productKinds,
  type ProductStatus,
  productStatuses,
  RecordPrintRun,
  RegisterProduct,
  ReuseProduct,
  ShareProduct,
} from './product.js';
import { ArrayNotEmpty } from 'class-validator';

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

export class NewProductValuesDto {
  @Text({ optional: true, example: 'Life skills training package' })
  title?: string;

  @OneOf(productKinds, { optional: true })
  kind?: ProductKind;

  @ArrayNotEmpty({ message: 'must name a language' })
  @Codes({ optional: true, description: 'ISO 639 codes', example: ['zh'] })
  languages?: string[];

  @Codes({ optional: true, description: 'Codes of the outputs it was made for', example: ['2.3'] })
  outputs?: string[];

  @Code({ optional: true, description: 'The participant that answers for it', example: 'ILO' })
  lead?: string;

  @Text({ optional: true, nullable: true, max: 2000 })
  description?: string | null;

  @Text({ optional: true, nullable: true, description: 'Where it can be read' })
  address?: string | null;
}

export class CorrectProductDto extends ReasonedRequest {
  @Nested(() => NewProductValuesDto, { description: 'Only what is corrected' })
  newValues: NewProductValuesDto;
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

export class CorrectPrintRunDto extends ReasonedRequest {
  @NestedList(() => PrintRunPartDto)
  parts: PrintRunPartDto[];

  @WholeNumber()
  total: number;
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

const at = commandRoutes('programmes/:programme/products', 'products');

export const ProductController = at.controller('ProductController', [
  at.post('', RegisterProduct, RegisterProductDto, { newIds: { product: 'product' } }),
  // What is corrected is true from the day of the registration.
  at.post(':product/correction', CorrectProduct, CorrectProductDto, {
    status: 204,
    data: ({ effectiveDate: _, ...correction }) => correction,
  }),
  at.post(':product/status', ChangeProductStatus, ChangeProductStatusDto, { status: 204 }),
  // A total that differs from the sum of the parts is kept as it was given, and a finding says so.
  at.post(':product/print-runs', RecordPrintRun, RecordPrintRunDto, { newIds: { printRun: 'print-run' } }),
  at.post(':product/print-runs/:printRun/correction', CorrectPrintRun, CorrectPrintRunDto, { status: 204 }),
  at.post(':product/distributions', DistributeProduct, DistributeProductDto, {
    newIds: { distribution: 'distribution' },
    data: ({ copies = null, ...sent }) => ({ ...sent, copies }),
  }),
  at.post(':product/reuse', ReuseProduct, ReuseProductDto, { status: 204 }),
  at.post(':product/sharing', ShareProduct, ShareProductDto, { status: 204 }),
]);
