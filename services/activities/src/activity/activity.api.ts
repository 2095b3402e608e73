import {
  CalendarDate,
  Code,
  Codes,
  commandRoutes,
  InvalidInput,
  MoneyDto,
  Nested,
  NestedList,
  OneOf,
  ReasonedRequest,
  RecordedRequest,
  Text,
  Texts,
  WholeNumber,
} from '@concert/service-kit';
import {
  ChangeActivityModality,
  CompleteActivity,
  EliminateActivity,
  type Horizon,
  horizons,
  LogActivityOccurrence,
  LogUnplannedActivity,
  type Placement,
  PlanActivity,
  RescheduleActivity,
  ResumeActivity,
  ScheduleActivity,
  type Sex,
  sexes,
  StartActivity,
  SuspendActivity,
} from './activity.js';
import { CorrectActivity } from './plan.js';
import { AGE_BAND, BUDGET_CATEGORIES, type BudgetCategoryCode, isAgeBand } from '@concert/reference-data';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayNotEmpty, ArrayUnique, ValidateBy } from 'class-validator';

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

export class NewPlanValuesDto {
  @Text({ optional: true })
  title?: string;

  @Code({ optional: true, description: 'The participant that answers for it' })
  lead?: string;

  @Codes({ optional: true })
  collaborators?: string[];

  @ArrayUnique({ message: 'must name each site once' })
  @Texts({ optional: true, description: 'Names of sites of the programme' })
  sites?: string[];

  @Nested(() => MoneyDto, { optional: true, nullable: true, description: 'Null: not costed' })
  plannedCost?: MoneyDto | null;
}

export class CorrectActivityDto extends ReasonedRequest {
  @Nested(() => NewPlanValuesDto, { description: 'Only what is corrected' })
  newValues: NewPlanValuesDto;
}

export class EliminateActivityDto extends ReasonedRequest {
  @Nested(() => MoneyDto, { optional: true, nullable: true, description: 'What it will not cost; null when not known' })
  releasedAmount?: MoneyDto | null;

  @Code({ optional: true, description: 'UUID of the budget revision that eliminates it' })
  revision?: string;
}

/** @throws InvalidInput  both or neither are given */
const placementOf = ({ output, outcome }: Pick<PlanActivityDto, 'output' | 'outcome'>): Placement => {
  if (output !== undefined && outcome === undefined) return { output };
  if (outcome !== undefined && output === undefined) return { outcome };
  throw new InvalidInput([{ field: 'output', message: 'give either the output or, without one, the outcome' }]);
};

const at = commandRoutes('programmes/:programme', 'activities');
const newIds = { occurrence: 'activity-occurrence' };

export const activityRoutes = [
  at.post('activities', PlanActivity, PlanActivityDto, {
    newIds: { activity: 'activity' },
    data: ({ output, outcome, collaborators = [], plannedCost = null, ...plan }) => ({
      ...plan,
      collaborators,
      plannedCost,
      placement: placementOf({ output, outcome }),
    }),
  }),
  at.post('activities/:activity/occurrences', LogActivityOccurrence, LogActivityOccurrenceDto, {
    newIds,
    data: ({ participants = null, ...sent }) => ({ ...sent, participants }),
  }),
  // What took place without having been planned: planned and logged at once.
  at.post('occurrences', LogUnplannedActivity, LogUnplannedActivityDto, {
    newIds: { ...newIds, activity: 'activity' },
    data: ({
      programme,
      activity,
      title,
      lead,
      collaborators = [],
      output,
      outcome,
      participants = null,
      ...sent
    }) => ({
      programme,
      plan: { activity, title, lead, collaborators, placement: placementOf({ output, outcome }) },
      occurrence: { ...sent, participants },
    }),
  }),
  // What is corrected is true from the day of the plan.
  at.post('activities/:activity/correction', CorrectActivity, CorrectActivityDto, {
    status: 204,
    data: ({ effectiveDate: _, ...correction }) => correction,
  }),
  at.post('activities/:activity/schedule', ScheduleActivity, ScheduleActivityDto, { status: 204 }),
  at.post('activities/:activity/start', StartActivity, RecordedRequest, { status: 204 }),
  at.post('activities/:activity/suspension', SuspendActivity, ReasonedRequest, { status: 204 }),
  at.post('activities/:activity/resumption', ResumeActivity, RecordedRequest, { status: 204 }),
  at.post('activities/:activity/completion', CompleteActivity, RecordedRequest, { status: 204 }),
  at.post('activities/:activity/rescheduling', RescheduleActivity, RescheduleActivityDto, { status: 204 }),
  at.post('activities/:activity/modality', ChangeActivityModality, ChangeActivityModalityDto, {
    status: 204,
    data: ({ formerReach = null, reach = null, ...change }) => ({ ...change, formerReach, reach }),
  }),
  at.post('activities/:activity/elimination', EliminateActivity, EliminateActivityDto, {
    status: 204,
    data: ({ releasedAmount = null, ...elimination }) => ({ ...elimination, releasedAmount }),
  }),
];

export const ActivityController = at.controller('ActivityController', activityRoutes);
