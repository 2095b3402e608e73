import { BUDGET_CATEGORIES } from '@concert/reference-data';
import { Code, MoneyDto, Nested, OneOf, Text, WholeNumber } from '@concert/service-kit';
import { type Layer, layers } from './places.js';

export class PlaceDto {
  @Code({ optional: true, description: 'Code of the agency that holds the money', example: 'ILO' })
  agency?: string;

  @Code({ optional: true, description: 'What it is set aside for, in place of an agency', example: 'policy-advice' })
  earmark?: string;

  @Code({ optional: true, description: 'Number of the output', example: '2.3' })
  output?: string;

  @OneOf(BUDGET_CATEGORIES.map(({ code }) => code), { optional: true, description: 'UNDG harmonized budget category' })
  category?: string;

  @WholeNumber({ optional: true, min: 1, max: 20, description: 'Programme year, 1 for the first' })
  year?: number;

  @OneOf(layers, { optional: true, description: 'Layer at which it is to be spent' })
  layer?: Layer;
}

export class MoveDto {
  @Nested(() => PlaceDto, { optional: true, description: 'Left out for new money' })
  from?: PlaceDto;

  @Nested(() => PlaceDto)
  to: PlaceDto;

  @Nested(() => MoneyDto)
  amount: MoneyDto;
}

export class RevisionBaseDto {
  @Text({ max: 200, description: 'What the percentage is taken of', example: 'tranche-3' })
  reference: string;

  @Nested(() => MoneyDto)
  amount: MoneyDto;

  @WholeNumber({
    optional: true,
    min: 1,
    max: 20,
    description: 'Programme year whose lines a cut takes from, 1 for the first; left out: lines of every year',
  })
  year?: number;
}
