import { Amount, Nested, Text } from '@concert/service-kit';
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';

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
