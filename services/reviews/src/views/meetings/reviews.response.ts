import { ApiProperty } from '@nestjs/swagger';
import { decidedServices, outcomes } from '../../meeting/meeting.js';
import { dueStates } from '../matters/matters.view.js';

export const UUID = { type: String, format: 'uuid' } as const;
export const DAY = { type: String, format: 'date' } as const;
export const WORDS_OR_NULL = { type: String, nullable: true } as const;

class SubjectResponse {
  @ApiProperty({ enum: decidedServices })
  service: string;

  @ApiProperty({ type: String, example: 'release-gate' })
  kind: string;

  @ApiProperty({ type: String, description: 'As the service addresses it: a UUID, a number, a code' })
  id: string;
}

export class AgendaItemResponse {
  @ApiProperty({ type: SubjectResponse })
  subject: SubjectResponse;

  @ApiProperty({ type: String })
  title: string;

  @ApiProperty({ type: Boolean, required: false, description: 'Decided by the full body only' })
  fullBody?: boolean;
}

class FormerAttendanceResponse {
  @ApiProperty({ type: [String] })
  attendees: string[];

  @ApiProperty({ type: String, description: 'Why it was corrected' })
  reason: string;
}

export class MeetingResponse {
  @ApiProperty(UUID)
  meeting: string;

  @ApiProperty({ type: String })
  programme: string;

  @ApiProperty({ type: String, example: 'NSC' })
  body: string;

  @ApiProperty(DAY)
  date: string;

  @ApiProperty({ enum: ['convened', 'held'] })
  status: string;

  @ApiProperty({ type: [AgendaItemResponse] })
  agenda: AgendaItemResponse[];

  @ApiProperty({ type: [String], description: 'Empty until it was held' })
  attendees: string[];

  @ApiProperty({ type: Boolean })
  quorumMet: boolean;

  @ApiProperty({ type: [String], nullable: true, description: 'Null where it was not recorded; the others are guests' })
  membersPresent: string[] | null;

  @ApiProperty({ type: 'integer', nullable: true })
  quorum: number | null;

  @ApiProperty({ ...WORDS_OR_NULL, description: 'UUID of the sitting at which the body meets on several programmes' })
  session: string | null;

  @ApiProperty({ type: [String], description: 'Ids of the decisions taken, in their order' })
  decisions: string[];

  @ApiProperty({
    type: FormerAttendanceResponse,
    nullable: true,
    description: 'Who was recorded as present before it was corrected last; null where nothing was',
  })
  corrected: FormerAttendanceResponse | null;
}

/** A sitting of a body on several programmes. */
export class SessionResponse {
  @ApiProperty(UUID)
  session: string;

  @ApiProperty({ type: String, example: 'NSC' })
  body: string;

  @ApiProperty(DAY)
  date: string;

  @ApiProperty({ enum: ['convened', 'held'] })
  status: string;

  @ApiProperty({ type: [MeetingResponse], description: 'One a programme' })
  meetings: MeetingResponse[];
}

class MeetingOfMatterResponse {
  @ApiProperty(UUID)
  meeting: string;

  @ApiProperty({ type: String, example: 'NSC' })
  body: string;

  @ApiProperty(DAY)
  date: string;
}

class DecisionOfMatterResponse {
  @ApiProperty(UUID)
  decision: string;

  @ApiProperty({ enum: outcomes })
  outcome: string;

  @ApiProperty(DAY)
  on: string;
}

/** What waits for whom, and how far they have come with it. */
export class DecisionDueResponse {
  @ApiProperty({ type: String })
  programme: string;

  @ApiProperty({ enum: decidedServices })
  service: string;

  @ApiProperty({ type: String, example: 'release-gate' })
  kind: string;

  @ApiProperty({
    type: String,
    description: 'A UUID, a number: send it as `subject.id`, or the address when there is one',
  })
  id: string;

  @ApiProperty({ ...WORDS_OR_NULL, description: "The recommendation's number, the plan's year" })
  address: string | null;

  @ApiProperty({ type: String, example: 'NSC', description: 'Body, fund or donor whose turn it is' })
  body: string;

  @ApiProperty({ type: String, description: 'Who decides in the end, where a body endorses first' })
  decidedBy: string;

  @ApiProperty({ enum: ['endorsement', 'decision'] })
  step: string;

  @ApiProperty({ type: String })
  title: string;

  @ApiProperty(DAY)
  since: string;

  @ApiProperty({
    enum: dueStates,
    description: '`decided`: what came of it is not known yet; `refused`: it could not be carried out',
  })
  state: string;

  @ApiProperty({ type: MeetingOfMatterResponse, nullable: true })
  meeting: MeetingOfMatterResponse | null;

  @ApiProperty({ type: DecisionOfMatterResponse, nullable: true })
  decision: DecisionOfMatterResponse | null;
}

class DissentResponse {
  @ApiProperty({ type: String })
  organization: string;

  @ApiProperty({ type: String })
  text: string;
}

class EffectResponse {
  @ApiProperty({ enum: ['carried-out', 'refused'] })
  outcome: string;

  @ApiProperty({ type: String })
  service: string;

  @ApiProperty({ type: String, example: 'agencies.ExtensionApproved.v1' })
  event: string;

  @ApiProperty({ type: String, description: "Place in that service's log" })
  position: string;

  @ApiProperty(DAY)
  effectiveDate: string;

  @ApiProperty({ ...WORDS_OR_NULL, description: 'The rule that refused' })
  code: string | null;

  @ApiProperty(WORDS_OR_NULL)
  detail: string | null;
}

export class DecisionResponse {
  @ApiProperty(UUID)
  decision: string;

  @ApiProperty({ type: String })
  programme: string;

  @ApiProperty(UUID)
  meeting: string;

  @ApiProperty({ type: String, example: 'NSC' })
  body: string;

  @ApiProperty({ ...DAY, description: 'Day of the meeting' })
  date: string;

  @ApiProperty({ type: SubjectResponse })
  subject: SubjectResponse;

  @ApiProperty({ enum: outcomes })
  outcome: string;

  @ApiProperty({ type: String })
  text: string;

  @ApiProperty({ type: [String] })
  conditions: string[];

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, example: { budgets: '57' } })
  positionsSeen: Record<string, string>;

  @ApiProperty({ ...WORDS_OR_NULL, description: 'SHA-256 of the pack at those positions' })
  packDigest: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'What the pack held; null stands for the first edition',
  })
  packEdition: number | null;

  @ApiProperty({ type: [DissentResponse] })
  dissent: DissentResponse[];

  @ApiProperty({ type: String, format: 'date-time' })
  recordedAt: string;

  @ApiProperty({
    type: EffectResponse,
    nullable: true,
    description: 'Null while the service concerned has said nothing',
  })
  effect: EffectResponse | null;
}
