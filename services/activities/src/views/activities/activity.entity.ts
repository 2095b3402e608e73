import type { ActivityModalityChangedV1, ActivityRescheduledV1, ParticipantCount } from '@concert/contracts/activities';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Those who took part in all that was counted. */
export interface ParticipantTotals {
  readonly total: number;
  readonly bySexAndAgeBand: readonly ParticipantCount[];
}

export type ActivityStatus = 'planned' | 'scheduled' | 'ongoing' | 'suspended' | 'completed' | 'eliminated';

/** A reprogramming: what was so before, what is so now, how soon and why. */
export type ChangeOfPlan = { readonly on: string } & (
  | ({ readonly kind: 'rescheduled' } & Omit<ActivityRescheduledV1, 'activity'>)
  | ({ readonly kind: 'modality-changed' } & Omit<ActivityModalityChangedV1, 'activity'>)
  | { readonly kind: 'suspended' | 'eliminated'; readonly reason: string }
  | { readonly kind: 'resumed' }
);

@Entity('activities')
@Index('activities_in_order', ['programme', 'start', 'activity'])
export class ActivityRow {
  /** UUID. */
  @PrimaryColumn('text')
  activity: string;

  @Column('text')
  programme: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  output: string | null;

  @Column('text')
  outcome: string;

  @Column('text')
  lead: string;

  @Column('jsonb')
  collaborators: readonly string[];

  @Column('text', { nullable: true })
  facilitator: string | null;

  /** The national participant that leads it with the lead. */
  @Column('text', { nullable: true })
  leadNationalCounterpart: string | null;

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

  @Column('text', { nullable: true })
  category: string | null;

  /** How often it took place, and how many times of these the participants were counted. */
  @Column('integer')
  occurrences: number;

  @Column('integer')
  countedOccurrences: number;

  /** Last day on which it took place; null before. */
  @Column('date', { nullable: true })
  lastTookPlace: string | null;

  /** Null: nobody counted, which is not the same as nobody came. */
  @Column('jsonb', { nullable: true })
  participants: ParticipantTotals | null;

  @Column('text')
  status: ActivityStatus;

  /** While suspended: what it goes back to. */
  @Column('text', { nullable: true })
  statusBefore: ActivityStatus | null;

  /** How it is carried out; null when nobody said. */
  @Column('text', { nullable: true })
  modality: string | null;

  /** When its days were fixed or moved last; null while they are only planned. */
  @Column('text', { nullable: true })
  scheduledAt: string | null;

  @Column('date', { nullable: true })
  startedOn: string | null;

  @Column('date', { nullable: true })
  suspendedOn: string | null;

  @Column('date', { nullable: true })
  completedOn: string | null;

  @Column('date', { nullable: true })
  eliminatedOn: string | null;

  /** What an eliminated activity will not cost; null when not known. */
  @Column('numeric', { precision: 20, scale: 4, nullable: true })
  releasedAmount: string | null;

  /** UUID of the budget revision that eliminated it. */
  @Column('text', { nullable: true })
  revision: string | null;

  /** In the order in which they were recorded. */
  @Column('jsonb')
  changesOfPlan: readonly ChangeOfPlan[];

  /** Version of the activity's stream: what `If-Match` is compared with. */
  @Column('integer')
  version: number;
}
