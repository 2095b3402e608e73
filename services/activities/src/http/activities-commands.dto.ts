import { AGE_BAND, BUDGET_CATEGORIES, type BudgetCategoryCode, isAgeBand } from '@concert/reference-data';
import {
  CalendarDate,
  Code,
  Codes,
  EvidenceDto,
  MoneyDto,
  Nested,
  NestedList,
  OneOf,
  RecordedRequest,
  Text,
  Texts,
  WholeNumber,
} from '@concert/service-kit';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayNotEmpty, ArrayUnique, ValidateBy } from 'class-validator';
import { type Horizon, horizons, type Sex, sexes } from '../domain/activity/activity.events.js';

export class DefineOutcomeDto extends RecordedRequest {
  @Code({ description: 'Number in the results framework', example: '2' })
  code: string;

  @Text()
  title: string;

  @Text({
    optional: true,
    max: 40,
    description: 'What the document calls it, where it has another word',
    example: 'objective',
  })
  originalTerm?: string;
}

export class DefineOutputDto extends RecordedRequest {
  @Code({ example: '2.3' })
  code: string;

  @Code({ description: 'Code of the outcome it contributes to', example: '2' })
  outcome: string;

  @Text()
  title: string;

  @Code({ optional: true, description: 'The participant that leads it', example: 'UNESCO' })
  lead?: string;
}

export class WindowDto {
  @CalendarDate({ example: '2011-01-01' })
  start: string;

  @CalendarDate({ example: '2011-12-31' })
  end: string;
}

export class PlanActivityDto extends RecordedRequest {
  @Text()
  title: string;

  @Code({ optional: true, description: 'Either the output it belongs to …', example: '2.3' })
  output?: string;

  @Code({ optional: true, description: '… or the outcome, when the document names no output' })
  outcome?: string;

  @Code({ description: 'The participant that answers for it', example: 'ILO' })
  lead: string;

  @Codes({ optional: true, description: 'Participants that carry it out together with the lead' })
  collaborators?: string[];

  @Code({ optional: true, description: 'The participant that convenes, without carrying it out', example: 'PMO' })
  facilitator?: string;

  @Code({ optional: true, description: 'The national participant that leads it with the lead', example: 'MoHRSS' })
  leadNationalCounterpart?: string;

  @ArrayUnique({ message: 'must name each site once' })
  @Texts({ description: 'Names of sites of the programme', example: ['Tianjin', "Xi'an"] })
  sites: string[];

  @Nested(() => WindowDto)
  window: WindowDto;

  @Nested(() => MoneyDto, { optional: true, nullable: true, description: 'Null or left out: not costed' })
  plannedCost?: MoneyDto | null;

  @OneOf(BUDGET_CATEGORIES.map(({ code }) => code), { optional: true, description: 'UNDG harmonized budget category' })
  category?: BudgetCategoryCode;
}

export class ParticipantCountDto {
  @OneOf(sexes)
  sex: Sex;

  @ApiProperty({ pattern: AGE_BAND.source, example: '15-24' })
  @ValidateBy(
    { name: 'isAgeBand', validator: { validate: isAgeBand } },
    { message: 'must be an age band such as 15-24 or 60+, or not-recorded' },
  )
  ageBand: string;

  @WholeNumber({ example: 34 })
  count: number;
}

export class LogActivityOccurrenceDto extends RecordedRequest {
  @Text({ max: 2000, example: 'Refresher training of life skills trainers' })
  what: string;

  @Text({ max: 80, description: 'Name of a site of the programme', example: 'Tianjin' })
  site: string;

  @CalendarDate({ example: '2011-03-14' })
  from: string;

  @CalendarDate({ optional: true, description: 'Last day; left out when it took one day', example: '2011-03-16' })
  to?: string;

  @ArrayNotEmpty({ message: 'must name somebody; left out, it is the organization that logs' })
  @Codes({ optional: true, description: 'Organizations that did it', example: ['ILO', 'UNESCO'] })
  byWhom?: string[];

  @NestedList(() => ParticipantCountDto, {
    optional: true,
    nullable: true,
    description: 'Those who took part; null or left out when nobody counted, which is not the same as nobody came',
  })
  participants?: ParticipantCountDto[] | null;

  @Text({ optional: true, max: 2000 })
  note?: string;
}

export class LogUnplannedActivityDto extends LogActivityOccurrenceDto {
  @Text({ description: 'What the activity is called from now on', example: 'Refresher training of trainers' })
  title: string;

  @Code({ optional: true, description: 'Either the output it belongs to …', example: '2.3' })
  output?: string;

  @Code({ optional: true, description: '… or the outcome, when it belongs to no output' })
  outcome?: string;

  @Code({ description: 'The participant that answers for it', example: 'ILO' })
  lead: string;

  @Codes({ optional: true, description: 'Participants that carried it out together with the lead' })
  collaborators?: string[];
}

/** A command that must say why. */
export class ReasonedRequest {
  @Text({ max: 2000 })
  reason: string;

  @CalendarDate({ optional: true, description: 'The day on which it became true; today when left out' })
  effectiveDate?: string;

  @Nested(() => EvidenceDto, { optional: true })
  evidence?: EvidenceDto;
}

export class ScheduleActivityDto extends RecordedRequest {
  @Nested(() => WindowDto)
  window: WindowDto;
}

export class RescheduleActivityDto extends ReasonedRequest {
  @Nested(() => WindowDto)
  window: WindowDto;

  @OneOf(horizons)
  horizon: Horizon;
}

export class ChangeActivityModalityDto extends ReasonedRequest {
  @Text({ example: 'Guidelines for voluntary consultation' })
  modality: string;

  @WholeNumber({ optional: true, nullable: true, description: 'Persons the former modality was meant to reach' })
  formerReach?: number | null;

  @WholeNumber({ optional: true, nullable: true, description: 'Persons the new modality is meant to reach' })
  reach?: number | null;

  @OneOf(horizons)
  horizon: Horizon;
}

export class EliminateActivityDto extends ReasonedRequest {
  @Nested(() => MoneyDto, { optional: true, nullable: true, description: 'What it will not cost; null when not known' })
  releasedAmount?: MoneyDto | null;

  @Code({ optional: true, description: 'UUID of the budget revision that eliminates it' })
  revision?: string;
}
