import { Code, MomentPageQuery, MoneyDto, Nested, OneOf, RecordedRequest, Text, YesNo } from '@concert/service-kit';
import { type Layer, layers } from '../domain/small-project/small-project.js';

export class RecordLocalResourcesDto extends RecordedRequest {
  @Text({ description: 'Who gives: an organization of any kind', example: 'Labour bureau of Anhui' })
  source: string;

  @OneOf(layers)
  layer: Layer;

  @Text({ optional: true, max: 80, description: 'Name of a site of the programme' })
  site?: string;

  @Nested(() => MoneyDto, { description: 'In the currency in which it is given' })
  amount: MoneyDto;

  @YesNo({ optional: true, description: 'True for staff, rooms and goods, valued in money' })
  inKind?: boolean;

  @Text({ max: 2000 })
  purpose: string;

  @Code({ description: 'The participant that found it', example: 'ILO' })
  lead: string;

  @Text({ optional: true, description: 'The work plan of the giver in which it stands' })
  workPlan?: string;
}

export class LocalResourcesQuery extends MomentPageQuery {
  @OneOf(layers, { optional: true })
  layer?: Layer;

  @Text({ optional: true, max: 80 })
  site?: string;

  @Code({ optional: true })
  lead?: string;
}
