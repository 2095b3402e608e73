import type { ActivityModalityChangedV1, ActivityRescheduledV1 } from '@concert/contracts/activities';
import type { Money } from '@concert/money';
import {
  CalendarDate,
  Code,
  Codes,
  MoneyDto,
  Nested,
  NestedList,
  OneOf,
  Text,
  Texts,
  WholeNumber,
} from '@concert/service-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { horizons, type Sex, sexes } from '../../activity/activity.js';

/** First and last day. */
export class WindowResponse {
  @CalendarDate()
  start: string;

  @CalendarDate()
  end: string;
}

export class ParticipantCountResponse {
  @OneOf(sexes)
  sex: Sex;

  @Text({ description: '`15-24`, `60+` or `not-recorded`', example: '15-24' })
  ageBand: string;

  @WholeNumber()
  count: number;
}

/** Those who took part in all that was counted. */
export class ParticipantTotals {
  @WholeNumber()
  readonly total: number;

  @NestedList(() => ParticipantCountResponse)
  readonly bySexAndAgeBand: readonly ParticipantCountResponse[];
}

export const activityStatuses = ['planned', 'scheduled', 'ongoing', 'suspended', 'completed', 'eliminated'] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

/** A reprogramming: what was so before, what is so now, how soon and why. */
export type ChangeOfPlan = { readonly on: string } & (
  | ({ readonly kind: 'rescheduled' } & Omit<ActivityRescheduledV1, 'activity'>)
  | ({ readonly kind: 'modality-changed' } & Omit<ActivityModalityChangedV1, 'activity'>)
  | { readonly kind: 'suspended' | 'eliminated'; readonly reason: string }
  | { readonly kind: 'resumed' }
);

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

/** What a plan said before its last correction, and why it was corrected. */
export class CorrectedPlan {
  @Text()
  title: string;

  @Code()
  lead: string;

  @Codes()
  collaborators: readonly string[];

  @Texts({ description: 'Names of sites' })
  sites: readonly string[];

  @Nested(() => MoneyDto, { nullable: true, description: 'Null: not costed' })
  plannedCost: Money | null;

  @Text({ max: 2000 })
  reason: string;
}

/** What a total of an activity is made of. */
export interface TookPlace {
  readonly occurrence: string;
  readonly lastDay: string;
  readonly participants: readonly ParticipantCountResponse[] | null;
}

/** An activity with what is planned and how much of it took place. */
@Entity('activities')
@Index('activities_in_order', ['programme', 'start', 'activity'])
export class ActivityRow {
  /** UUID. */
  @PrimaryColumn('text')
  activity: string;

  @Column('text')
  programme: string;

  @Text()
  @Column('text')
  title: string;

  @Code({ nullable: true })
  @Column('text', { nullable: true })
  output: string | null;

  @Code()
  @Column('text')
  outcome: string;

  @Code()
  @Column('text')
  lead: string;

  @Codes()
  @Column('jsonb')
  collaborators: readonly string[];

  @Code({ nullable: true })
  @Column('text', { nullable: true })
  facilitator: string | null;

  @Code({ nullable: true, description: 'The national participant that leads it with the lead' })
  @Column('text', { nullable: true })
  leadNationalCounterpart: string | null;

  @Texts({ description: 'Names of sites' })
  @Column('jsonb')
  sites: readonly string[];

  @Column('date')
  start: string;

  @Column('date')
  end: string;

  /** Null: not costed. */
  @Column('numeric', { precision: 20, scale: 4, nullable: true })
  plannedCost: string | null;

  @Column('text', { nullable: true })
  currency: string | null;

  @Code({ nullable: true, description: 'UNDG harmonized budget category' })
  @Column('text', { nullable: true })
  category: string | null;

  @WholeNumber({ description: 'How often it took place' })
  @Column('integer')
  occurrences: number;

  @WholeNumber({ description: 'How many times of these the participants were counted' })
  @Column('integer')
  countedOccurrences: number;

  @CalendarDate({ nullable: true })
  @Column('date', { nullable: true })
  lastTookPlace: string | null;

  @Nested(() => ParticipantTotals, { nullable: true, description: 'Null: nobody counted, which is not nobody came' })
  @Column('jsonb', { nullable: true })
  participants: ParticipantTotals | null;

  @OneOf(activityStatuses)
  @Column('text')
  status: ActivityStatus;

  /** While suspended: what it goes back to. */
  @Column('text', { nullable: true })
  statusBefore: ActivityStatus | null;

  /** How it is carried out; null when nobody said. */
  @Text({ nullable: true })
  @Column('text', { nullable: true })
  modality: string | null;

  /** When its days were fixed or moved last; null while they are only planned. */
  @Column('text', { nullable: true })
  scheduledAt: string | null;

  @CalendarDate({ nullable: true })
  @Column('date', { nullable: true })
  startedOn: string | null;

  @CalendarDate({ nullable: true })
  @Column('date', { nullable: true })
  suspendedOn: string | null;

  @CalendarDate({ nullable: true })
  @Column('date', { nullable: true })
  completedOn: string | null;

  @CalendarDate({ nullable: true })
  @Column('date', { nullable: true })
  eliminatedOn: string | null;

  /** What an eliminated activity will not cost; null when not known. */
  @Column('numeric', { precision: 20, scale: 4, nullable: true })
  releasedAmount: string | null;

  @Text({ nullable: true, description: 'UUID of the budget revision that eliminated it' })
  @Column('text', { nullable: true })
  revision: string | null;

  @NestedList(() => ChangeOfPlanResponse, { description: 'In the order in which they were recorded' })
  @Column('jsonb')
  changesOfPlan: readonly ChangeOfPlan[];

  @WholeNumber({ description: 'What `If-Match` is compared with' })
  @Column('integer')
  version: number;

  /** In the order in which it was logged. */
  @Column('jsonb')
  tookPlace: readonly TookPlace[];

  @Nested(() => CorrectedPlan, { nullable: true, description: 'What its plan said before the last correction' })
  @Column('jsonb', { nullable: true })
  corrected: CorrectedPlan | null;
}
