import { horizons, sexes } from '../domain/activity/activity.events.js';
import {
  Amount,
  CalendarDate,
  Code,
  Codes,
  MoneyDto,
  Nested,
  NestedList,
  OneOf,
  Percent,
  Text,
  Texts,
  WholeNumber,
} from '@concert/service-kit';

class FrameworkIndicatorResponse {
  @Code({ example: '2.3.a' })
  indicator: string;

  @Text()
  title: string;

  @Text()
  unit: string;

  @Amount({ nullable: true })
  baseline: string | null;

  @Amount({ nullable: true })
  target: string | null;

  @Amount({ nullable: true, description: 'What was approved so far' })
  toDate: string | null;

  @Percent({ nullable: true, description: 'How far from the baseline to the target' })
  percentOfWay: string | null;
}

class FrameworkActivityResponse {
  @Code({ description: 'UUID' })
  id: string;

  @Text()
  title: string;

  @Code()
  lead: string;

  @OneOf(['planned', 'scheduled', 'ongoing', 'suspended', 'completed', 'eliminated'])
  status: string;

  @Nested(() => MoneyDto, { nullable: true, description: 'Null: not costed' })
  plannedCost: MoneyDto | null;
}

/** What stands under a result of the framework. */
class ResultResponse {
  @NestedList(() => FrameworkIndicatorResponse)
  indicators: FrameworkIndicatorResponse[];

  @NestedList(() => FrameworkActivityResponse, { description: 'Those that stand under this result itself' })
  activities: FrameworkActivityResponse[];
}

class OutputResponse extends ResultResponse {
  @Code({ example: '2.3' })
  code: string;

  @Text()
  title: string;

  @Code({ nullable: true, description: 'The participant that leads it' })
  lead: string | null;
}

class OutcomeResponse extends ResultResponse {
  @Code({ example: '2' })
  code: string;

  @Text()
  title: string;

  @Text({ nullable: true, description: 'What the document calls it, where it has another word' })
  originalTerm: string | null;

  @NestedList(() => OutputResponse)
  outputs: OutputResponse[];
}

/** Outcomes with their outputs. */
export class FrameworkResponse {
  @Code({ example: 'MDGF-1880' })
  programme: string;

  @NestedList(() => OutcomeResponse)
  outcomes: OutcomeResponse[];
}

/** First and last day. */
export class WindowResponse {
  @CalendarDate()
  start: string;

  @CalendarDate()
  end: string;
}

export class ParticipantCountResponse {
  @OneOf(sexes)
  sex: string;

  @Text({ description: '`15-24`, `60+` or `not-recorded`', example: '15-24' })
  ageBand: string;

  @WholeNumber()
  count: number;
}

class ParticipantTotalsResponse {
  @WholeNumber()
  total: number;

  @NestedList(() => ParticipantCountResponse)
  bySexAndAgeBand: ParticipantCountResponse[];
}

class ChangeOfPlanResponse {
  @OneOf(['rescheduled', 'modality-changed', 'suspended', 'resumed', 'eliminated'])
  kind: string;

  @CalendarDate()
  on: string;

  @Text({ optional: true, max: 2000 })
  reason?: string;

  @OneOf(horizons, { optional: true })
  horizon?: string;

  @Nested(() => WindowResponse, { optional: true })
  formerWindow?: WindowResponse;

  @Nested(() => WindowResponse, { optional: true })
  window?: WindowResponse;

  @Text({ optional: true, nullable: true })
  formerModality?: string | null;

  @Text({ optional: true })
  modality?: string;

  @WholeNumber({ optional: true, nullable: true })
  formerReach?: number | null;

  @WholeNumber({ optional: true, nullable: true })
  reach?: number | null;
}

/** An activity with what is planned and how much of it took place. */
export class ActivityResponse {
  @Text({ description: 'UUID' })
  id: string;

  @Text()
  title: string;

  @Code({ nullable: true })
  output: string | null;

  @Code()
  outcome: string;

  @Code()
  lead: string;

  @Codes()
  collaborators: string[];

  @Code({ nullable: true })
  facilitator: string | null;

  @Code({ nullable: true, description: 'The national participant that leads it with the lead' })
  leadNationalCounterpart: string | null;

  @Texts({ description: 'Names of sites' })
  sites: string[];

  @Nested(() => WindowResponse)
  window: WindowResponse;

  @Nested(() => MoneyDto, { nullable: true, description: 'Null: not costed' })
  plannedCost: MoneyDto | null;

  @Code({ nullable: true, description: 'UNDG harmonized budget category' })
  category: string | null;

  @OneOf(['planned', 'scheduled', 'ongoing', 'suspended', 'completed', 'eliminated'])
  status: string;

  @Text({ nullable: true })
  modality: string | null;

  @CalendarDate({ nullable: true })
  startedOn: string | null;

  @CalendarDate({ nullable: true })
  suspendedOn: string | null;

  @CalendarDate({ nullable: true })
  completedOn: string | null;

  @CalendarDate({ nullable: true })
  eliminatedOn: string | null;

  @Nested(() => MoneyDto, { nullable: true, description: 'What an eliminated activity will not cost' })
  releasedAmount: MoneyDto | null;

  @Text({ nullable: true, description: 'UUID of the budget revision that eliminated it' })
  revision: string | null;

  @NestedList(() => ChangeOfPlanResponse, { description: 'In the order in which they were recorded' })
  changesOfPlan: ChangeOfPlanResponse[];

  @WholeNumber({ description: 'How often it took place' })
  occurrences: number;

  @WholeNumber({ description: 'How many times of these the participants were counted' })
  countedOccurrences: number;

  @CalendarDate({ nullable: true })
  lastTookPlace: string | null;

  @Nested(() => ParticipantTotalsResponse, { nullable: true, description: 'Null: nobody counted' })
  participants: ParticipantTotalsResponse | null;

  @WholeNumber({ description: 'What `If-Match` is compared with' })
  version: number;
}

class ActivityOfEntryResponse {
  @Text({ description: 'UUID' })
  id: string;

  @Text()
  title: string;

  @Code()
  outcome: string;

  @Code({ nullable: true })
  output: string | null;

  @Code()
  lead: string;
}

/** What took place, where, when and by whom. */
export class CalendarEntryResponse {
  @Text({ description: 'UUID' })
  id: string;

  @Nested(() => ActivityOfEntryResponse)
  activity: ActivityOfEntryResponse;

  @Text({ max: 2000 })
  what: string;

  @Text({ description: 'Name of a site' })
  site: string;

  @CalendarDate()
  from: string;

  @CalendarDate({ description: 'Last day; the first one when it took one day' })
  to: string;

  @Codes()
  byWhom: string[];

  @NestedList(() => ParticipantCountResponse, { nullable: true, description: 'Null: nobody counted' })
  participants: ParticipantCountResponse[] | null;

  @Texts({ description: 'Ages that no age band holds', example: ['18'] })
  agesInNoBand: string[];

  @Texts({ description: 'Ages that two age bands hold' })
  agesInTwoBands: string[];

  @Text({ nullable: true, max: 2000 })
  note: string | null;

  @Text({ nullable: true, description: 'The document that shows it' })
  evidence: string | null;

  @Code()
  loggedBy: string;

  @Code({ nullable: true })
  loggedOnBehalfOf: string | null;

  @Text({ description: 'Instant (UTC)' })
  loggedAt: string;
}
