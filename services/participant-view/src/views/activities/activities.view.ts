import type { ParticipantCount } from '@concert/contracts/activities';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Relation } from '../../participant/participant.js';

export const activityStatuses = ['planned', 'scheduled', 'ongoing', 'suspended', 'completed', 'eliminated'] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

/** An outcome or output of the results framework. */
@Entity('planned_results')
export class PlannedResult {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('text')
  kind: 'outcome' | 'output';

  @PrimaryColumn('text')
  code: string;

  @Column('text')
  title: string;

  /** Code of the outcome an output belongs to. */
  @Column('text', { nullable: true })
  outcome: string | null;

  @Column('text', { nullable: true })
  lead: string | null;
}

@Entity('activities')
@Index('activities_at_sites', ['sites'], { type: 'gin' })
@Index('activities_in_order', ['programme', 'start', 'activity'])
@Index('activities_ours', ['programme', 'start', 'activity'], { where: 'relation is not null' })
export class ActivityRow {
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

  @Column('numeric', { precision: 20, scale: 2, nullable: true })
  plannedCost: string | null;

  @Column('text', { nullable: true })
  currency: string | null;

  @Column('text', { nullable: true })
  category: string | null;

  /** Where it stands: planned, scheduled, ongoing, suspended, completed or eliminated. */
  @Column('text')
  status: ActivityStatus;

  /** Where it stood before it was suspended. */
  @Column('text', { nullable: true })
  statusBefore: ActivityStatus | null;

  @Column('text', { nullable: true })
  modality: string | null;

  /** The day on which it was completed or eliminated. */
  @Column('date', { nullable: true })
  endedOn: string | null;

  /** This participant's part in it; null when it takes none. */
  @Column('text', { nullable: true })
  relation: Relation | null;
}

@Entity('activity_occurrences')
@Index('occurrences_latest', ['activity', 'from', 'occurrence'])
export class OccurrenceRow {
  @PrimaryColumn('text')
  occurrence: string;

  @Column('text')
  programme: string;

  @Column('text')
  activity: string;

  @Column('text')
  what: string;

  @Column('text')
  site: string;

  @Column('date')
  from: string;

  @Column('date', { nullable: true })
  to: string | null;

  @Column('jsonb')
  byWhom: readonly string[];

  /** Null: nobody counted. */
  @Column('jsonb', { nullable: true })
  participants: readonly ParticipantCount[] | null;

  @Column('text', { nullable: true })
  evidence: string | null;

  /** What a reader should know beside the facts. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('text')
  loggedBy: string;
}
