import { Amount, CalendarDate, Code, Nested, OneOf, Text, Texts } from '@concert/service-kit';
import {
  type IndicatorCalculation,
  indicatorCalculations,
  type IndicatorMethod,
  indicatorMethods,
} from './indicator.js';

export class BaselineDto {
  @Amount({ nullable: true, description: 'Null: not measured, which is not zero', example: '0' })
  value: string | null;

  @CalendarDate({ optional: true })
  on?: string;
}

export class TargetDto {
  @Amount({ nullable: true, description: 'Null: no target was set', example: '75000' })
  value: string | null;

  @CalendarDate({ optional: true })
  by?: string;
}

export class IndicatorTermsDto {
  @Text({ example: 'Young people who completed life skills training' })
  title: string;

  @Code({ optional: true, description: 'The outcome it measures: this or the output' })
  outcome?: string;

  @Code({ optional: true, description: 'The output it measures', example: '2.3' })
  output?: string;

  @Code({ description: 'The participant that reports it', example: 'ILO' })
  responsible: string;

  @Text({ max: 80, example: 'persons' })
  unit: string;

  @Nested(() => BaselineDto)
  baseline: BaselineDto;

  @Nested(() => TargetDto)
  target: TargetDto;

  @Texts({ description: 'Groups that figures are given for', example: ['women 19-24', 'boys and girls under 18'] })
  disaggregation: string[];

  @OneOf(indicatorMethods, { description: 'Fixed after the first figure' })
  method: IndicatorMethod;

  @OneOf(indicatorCalculations, { description: 'How figures of half-years and of lower levels become one' })
  calculation: IndicatorCalculation;

  @Code({ optional: true, description: 'The indicator of a higher level that it counts towards' })
  partOf?: string;

  @Text({ optional: true, max: 80, description: 'Name of a site of the programme' })
  site?: string;
}

export class GroupValueDto {
  @Text({ max: 80 })
  group: string;

  @Amount({ nullable: true })
  value: string | null;
}
