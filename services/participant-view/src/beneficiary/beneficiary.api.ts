import { AGE_BAND } from '@concert/reference-data';
import { CalendarDate, commandRoutes, NoBody, Nested, NestedList, OneOf, Text } from '@concert/service-kit';
import { Matches } from 'class-validator';
import {
  EraseBeneficiary,
  type MeasurementKind,
  measurementKinds,
  OpenBeneficiaryCard,
  RecordBeneficiaryMeasurement,
  type Sex,
  sexes,
} from './beneficiary.js';

// None of these takes reason or evidence: they are kept with an event as they are, for good, and might name a person.

export class PersonalFactsDto {
  @Text({ max: 200 })
  name: string;

  @CalendarDate({ optional: true })
  birthDate?: string;

  @Text({ optional: true, max: 500 })
  guardian?: string;

  @Text({ optional: true, max: 500 })
  address?: string;

  @Text({ optional: true, max: 10_000 })
  circumstances?: string;
}

export class OpenBeneficiaryCardDto {
  @Text({ max: 80, example: 'MDGF-1880' })
  programme: string;

  @OneOf(sexes)
  sex: Sex;

  @Text({ max: 20, description: 'An age band, counted in the clear; never an exact age', example: '15-17' })
  @Matches(AGE_BAND, { message: 'must be an age band such as 15-17, 60+ or not-recorded' })
  ageBand: string;

  @CalendarDate({ optional: true, description: 'The day the assistance began; today when left out' })
  openedOn?: string;

  @Nested(() => PersonalFactsDto, { description: 'Sealed under a key of this person alone' })
  personal: PersonalFactsDto;
}

export class AnsweredDto {
  @Text({ max: 500 })
  question: string;

  @Text({ max: 5000 })
  answer: string;
}

export class RecordBeneficiaryMeasurementDto {
  @OneOf(measurementKinds)
  kind: MeasurementKind;

  @CalendarDate({ description: 'The day of the interview' })
  on: string;

  @NestedList(() => AnsweredDto, { max: 200 })
  answers: AnsweredDto[];
}

const at = commandRoutes('beneficiaries', 'beneficiaries');

/** People assisted by this participant. For its coordinator alone; nothing but counts may leave. */
export const BeneficiaryController = at.controller('BeneficiaryController', [
  at.post('', OpenBeneficiaryCard, OpenBeneficiaryCardDto, { newIds: { beneficiary: 'beneficiary' } }),
  at.post(':beneficiary/measurements', RecordBeneficiaryMeasurement, RecordBeneficiaryMeasurementDto),
  at.post(':beneficiary/erasure', EraseBeneficiary, NoBody),
]);
