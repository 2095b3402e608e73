import {
  CalendarDate,
  Code,
  Codes,
  commandRoutes,
  Nested,
  NestedList,
  ReasonedRequest,
  Text,
} from '@concert/service-kit';
import { ArrayNotEmpty } from 'class-validator';
import { ParticipantCountDto } from './activity.api.js';
import { CorrectActivityOccurrence, WithdrawActivityOccurrence } from './occurrence.js';

export class NewOccurrenceValuesDto {
  @Code({ optional: true, description: 'UUID of the activity under which it took place' })
  activity?: string;

  @Text({ optional: true, max: 2000 })
  what?: string;

  @Text({ optional: true, max: 80, description: 'Name of a site of the programme', example: 'Tianjin' })
  site?: string;

  @CalendarDate({ optional: true, example: '2011-03-14' })
  from?: string;

  @CalendarDate({ optional: true, nullable: true, description: 'Last day; null when it took one day' })
  to?: string | null;

  @ArrayNotEmpty({ message: 'must name somebody' })
  @Codes({ optional: true, description: 'Organizations that did it', example: ['ILO', 'UNESCO'] })
  byWhom?: string[];

  @NestedList(() => ParticipantCountDto, { optional: true, nullable: true, description: 'Null when nobody counted' })
  participants?: ParticipantCountDto[] | null;

  @Text({ optional: true, nullable: true, max: 2000 })
  note?: string | null;
}

export class CorrectActivityOccurrenceDto extends ReasonedRequest {
  @Nested(() => NewOccurrenceValuesDto, { description: 'Only what is corrected' })
  newValues: NewOccurrenceValuesDto;
}

const at = commandRoutes('programmes/:programme/activities/:activity/occurrences', 'activities');

// A corrected or withdrawn occurrence is true, or untrue, from its own day.
export const OccurrenceController = at.controller('OccurrenceController', [
  at.post(':occurrence/correction', CorrectActivityOccurrence, CorrectActivityOccurrenceDto, {
    status: 204,
    data: ({ effectiveDate: _, ...correction }) => correction,
  }),
  at.post(':occurrence/withdrawal', WithdrawActivityOccurrence, ReasonedRequest, {
    status: 204,
    data: ({ effectiveDate: _, ...withdrawal }) => withdrawal,
  }),
]);
