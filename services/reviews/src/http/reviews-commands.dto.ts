import { CalendarDate, Code, Codes, Nested, OneOf, RecordedRequest, Text, Texts } from '@concert/service-kit';
import { type DecidedService, decidedServices, type Outcome, outcomes } from '../domain/meeting/meeting.events.js';

export class HoldMeetingDto extends RecordedRequest {
  @Code({ example: 'NSC' })
  body: string;

  @CalendarDate({ example: '2010-02-10' })
  date: string;

  @Codes({ description: 'Organizations present, guests included' })
  attendees: string[];
}

export class DecisionSubjectDto {
  @OneOf(decidedServices, { example: 'recommendations' })
  service: DecidedService;

  @Code({ example: 'management-response' })
  kind: string;

  @Text({ max: 100, description: 'As the service addresses it: a UUID, a number, a code', example: '4.3' })
  id: string;
}

export class TakeDecisionDto extends RecordedRequest {
  @Nested(() => DecisionSubjectDto)
  subject: DecisionSubjectDto;

  @OneOf(outcomes)
  outcome: Outcome;

  @Text({ max: 5000, description: 'As it stands in the minutes' })
  text: string;

  @Texts({ description: 'What must be kept for the decision to hold' })
  conditions: string[];
}
