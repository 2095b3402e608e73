import type { ParticipantCount } from '@concert/contracts/activities';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Those who took part in all that was counted. */
export interface ParticipantTotals {
  readonly total: number;
  readonly bySexAndAgeBand: readonly ParticipantCount[];
}

@Entity('activities')
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

  /** Version of the activity's stream: what `If-Match` is compared with. */
  @Column('integer')
  version: number;
}
