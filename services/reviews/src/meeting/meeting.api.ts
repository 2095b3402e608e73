import {
  CalendarDate,
  commandRoutes,
  Code,
  Codes,
  Nested,
  NestedList,
  OneOf,
  ReasonedRequest,
  RecordedRequest,
  Text,
  Texts,
  YesNo,
} from '@concert/service-kit';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMinSize, Matches, ValidateBy } from 'class-validator';
import {
  ConveneMeeting,
  ConveneSession,
  CorrectAttendance,
  HoldConvenedMeeting,
  HoldMeeting,
  PutOnAgenda,
  TakeDecision,
} from './meeting.js';
import { type DecidedService, decidedServices, type Outcome, outcomes } from './meeting.js';

export class ConveneMeetingDto extends RecordedRequest {
  @Code({ example: 'NSC' })
  body: string;

  @CalendarDate({ description: 'Day it is to meet', example: '2010-02-10' })
  date: string;
}

export class HoldConvenedMeetingDto extends RecordedRequest {
  @Codes({ description: 'Organizations present, guests included' })
  attendees: string[];

  @CalendarDate({ optional: true, description: 'When it met on another day than it was convened for' })
  date?: string;
}

export class CorrectAttendanceDto extends ReasonedRequest {
  @Codes({ description: 'Organizations present, guests included' })
  attendees: string[];
}

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

export class PutOnAgendaDto extends RecordedRequest {
  @Nested(() => DecisionSubjectDto)
  subject: DecisionSubjectDto;

  @Text({ example: 'Release of tranche 2' })
  title: string;

  @YesNo({ optional: true, description: 'To be decided by the full body only: every member is there' })
  fullBody?: boolean;
}

export class DissentDto {
  @Code({ example: 'ILO' })
  organization: string;

  @Text({ max: 2000, description: 'As it stands in the minutes' })
  text: string;
}

const isPositions = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((position) => typeof position === 'string' && /^\d{1,18}$/.test(position));

/** The pack a body had before it, as its own answer named it. */
export class PackSeenDto {
  @ApiProperty({ description: 'By service, how far the record was read', example: { budgets: '57' } })
  @ValidateBy(
    { name: 'isPositions', validator: { validate: isPositions } },
    { message: 'must be positions by service, such as {"budgets": "57"}' },
  )
  positions: Record<string, string>;

  @ApiProperty({ description: 'SHA-256 of the pack' })
  @Matches(/^[\da-f]{64}$/, { message: 'must be the digest of a pack' })
  digest: string;
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

  @NestedList(() => DissentDto, { optional: true, description: 'Who did not agree, and why' })
  dissent?: DissentDto[];

  @Nested(() => PackSeenDto, {
    optional: true,
    description: 'The pack decided on; the record as it stands when left out',
  })
  pack?: PackSeenDto;
}

export class ConveneSessionDto extends RecordedRequest {
  @Code({ example: 'NSC' })
  body: string;

  @CalendarDate({ description: 'Day it is to meet', example: '2010-02-10' })
  date: string;

  @Codes({ description: 'Programmes it meets on', example: ['MDGF-1880', 'MDGF-2000'] })
  @ArrayMinSize(1)
  programmes: string[];
}

const at = commandRoutes('programmes/:programme/meetings', 'reviews');

export const MeetingController = at.controller('MeetingController', [
  at.post('', HoldMeeting, HoldMeetingDto, {
    newIds: { id: 'meeting' },
    data: ({ effectiveDate: _, ...held }) => held,
  }),
  at.post('convened', ConveneMeeting, ConveneMeetingDto, {
    newIds: { id: 'meeting' },
    data: ({ effectiveDate: _, ...convened }) => convened,
  }),
  at.post(':meeting/agenda', PutOnAgenda, PutOnAgendaDto, {
    status: 204,
    data: ({ effectiveDate: _, ...item }) => item,
  }),
  at.post(':meeting/attendance', HoldConvenedMeeting, HoldConvenedMeetingDto, {
    status: 204,
    data: ({ effectiveDate: _, ...held }) => held,
  }),
  at.post(':meeting/attendance/correction', CorrectAttendance, CorrectAttendanceDto, {
    status: 204,
    data: ({ effectiveDate: _, ...correction }) => correction,
  }),
  at.post(':meeting/decisions', TakeDecision, TakeDecisionDto, {
    newIds: { id: 'decision' },
    data: ({ effectiveDate: _, ...minutes }) => minutes,
  }),
]);

const sessions = commandRoutes('sessions', 'portfolio');

export const SessionController = sessions.controller('SessionController', [
  sessions.post('', ConveneSession, ConveneSessionDto, {
    newIds: { id: 'session' },
    data: ({ effectiveDate: _, ...session }) => session,
  }),
]);
