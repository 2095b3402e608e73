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

class FrameworkIndicatorAnswer {
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

class FrameworkActivityAnswer {
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
class ResultAnswer {
  @NestedList(() => FrameworkIndicatorAnswer)
  indicators: FrameworkIndicatorAnswer[];

  @NestedList(() => FrameworkActivityAnswer, { description: 'Those that stand under this result itself' })
  activities: FrameworkActivityAnswer[];
}

class OutputAnswer extends ResultAnswer {
  @Code({ example: '2.3' })
  code: string;

  @Text()
  title: string;

  @Code({ nullable: true, description: 'The participant that leads it' })
  lead: string | null;
}

class OutcomeAnswer extends ResultAnswer {
  @Code({ example: '2' })
  code: string;

  @Text()
  title: string;

  @Text({ nullable: true, description: 'What the document calls it, where it has another word' })
  originalTerm: string | null;

  @NestedList(() => OutputAnswer)
  outputs: OutputAnswer[];
}

/** Outcomes with their outputs. */
export class FrameworkAnswer {
  @Code({ example: 'MDGF-1880' })
  programme: string;

  @NestedList(() => OutcomeAnswer)
  outcomes: OutcomeAnswer[];
}

/** First and last day. */
export class WindowAnswer {
  @CalendarDate()
  start: string;

  @CalendarDate()
  end: string;
}

export class ParticipantCountAnswer {
  @OneOf(sexes)
  sex: string;

  @Text({ description: '`15-24`, `60+` or `not-recorded`', example: '15-24' })
  ageBand: string;

  @WholeNumber()
  count: number;
}

class ParticipantTotalsAnswer {
  @WholeNumber()
  total: number;

  @NestedList(() => ParticipantCountAnswer)
  bySexAndAgeBand: ParticipantCountAnswer[];
}

class ChangeOfPlanAnswer {
  @OneOf(['rescheduled', 'modality-changed', 'suspended', 'resumed', 'eliminated'])
  kind: string;

  @CalendarDate()
  on: string;

  @Text({ optional: true, max: 2000 })
  reason?: string;

  @OneOf(horizons, { optional: true })
  horizon?: string;

  @Nested(() => WindowAnswer, { optional: true })
  formerWindow?: WindowAnswer;

  @Nested(() => WindowAnswer, { optional: true })
  window?: WindowAnswer;

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
export class ActivityAnswer {
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

  @Nested(() => WindowAnswer)
  window: WindowAnswer;

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

  @NestedList(() => ChangeOfPlanAnswer, { description: 'In the order in which they were recorded' })
  changesOfPlan: ChangeOfPlanAnswer[];

  @WholeNumber({ description: 'How often it took place' })
  occurrences: number;

  @WholeNumber({ description: 'How many times of these the participants were counted' })
  countedOccurrences: number;

  @CalendarDate({ nullable: true })
  lastTookPlace: string | null;

  @Nested(() => ParticipantTotalsAnswer, { nullable: true, description: 'Null: nobody counted' })
  participants: ParticipantTotalsAnswer | null;

  @WholeNumber({ description: 'What `If-Match` is compared with' })
  version: number;
}

class ActivityOfEntryAnswer {
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
export class CalendarEntryAnswer {
  @Text({ description: 'UUID' })
  id: string;

  @Nested(() => ActivityOfEntryAnswer)
  activity: ActivityOfEntryAnswer;

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

  @NestedList(() => ParticipantCountAnswer, { nullable: true, description: 'Null: nobody counted' })
  participants: ParticipantCountAnswer[] | null;

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
