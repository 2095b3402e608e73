import type { ParticipantCount } from '@concert/contracts/activities';
import { CalendarDate, Code, Codes, OneOf, Text, WholeNumber } from '@concert/service-kit';
import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Relation, relations } from '../../participant/participant.js';

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

/** An activity and what the participant has to do with it. */
@Entity('activities')
@Index('activities_at_sites', ['sites'], { type: 'gin' })
@Index('activities_in_order', ['programme', 'start', 'activity'])
@Index('activities_ours', ['programme', 'start', 'activity'], { where: 'relation is not null' })
export class ActivityRow {
  @Text({ description: 'Id' })
  @PrimaryColumn('text')
  activity: string;

  @Code()
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

  @ApiProperty({ type: [String] })
  @Column('jsonb')
  sites: readonly string[];

  @CalendarDate()
  @Column('date')
  start: string;

  @CalendarDate()
  @Column('date')
  end: string;

  @ApiProperty({ type: String, nullable: true, description: 'decimal' })
  @Column('numeric', { nullable: true })
  plannedCost: string | null;

  @Text({ nullable: true })
  @Column('text', { nullable: true })
  currency: string | null;

  @Text({ nullable: true, description: 'UNDG harmonized budget category' })
  @Column('text', { nullable: true })
  category: string | null;

  @OneOf(activityStatuses)
  @Column('text')
  status: ActivityStatus;

  @OneOf(activityStatuses, { nullable: true, description: 'Where it stood before it was suspended' })
  @Column('text', { nullable: true })
  statusBefore: ActivityStatus | null;

  @Text({ nullable: true })
  @Column('text', { nullable: true })
  modality: string | null;

  @CalendarDate({ nullable: true, description: 'The day on which it was completed or eliminated' })
  @Column('date', { nullable: true })
  endedOn: string | null;

  @OneOf(relations, { nullable: true, description: 'Null when the participant takes no part in it' })
  @Column('text', { nullable: true })
  relation: Relation | null;
}

class ParticipantCountResponse implements ParticipantCount {
  @Text()
  readonly sex: ParticipantCount['sex'];

  @Text({ description: '`15-24`, `60+` or `not-recorded`' })
  readonly ageBand: string;

  @WholeNumber()
  readonly count: number;
}

@Entity('activity_occurrences')
@Index('occurrences_latest', ['activity', 'from', 'occurrence'])
export class OccurrenceRow {
  @Text({ description: 'Id' })
  @PrimaryColumn('text')
  occurrence: string;

  @Code()
  @Column('text')
  programme: string;

  @Text({ description: 'Id' })
  @Column('text')
  activity: string;

  @Text()
  @Column('text')
  what: string;

  @Text()
  @Column('text')
  site: string;

  @CalendarDate()
  @Column('date')
  from: string;

  @CalendarDate({ nullable: true })
  @Column('date', { nullable: true })
  to: string | null;

  @Codes()
  @Column('jsonb')
  byWhom: readonly string[];

  @ApiProperty({ type: [ParticipantCountResponse], nullable: true, description: 'Null: nobody counted' })
  @Column('jsonb', { nullable: true })
  participants: readonly ParticipantCount[] | null;

  @Text({ nullable: true })
  @Column('text', { nullable: true })
  evidence: string | null;

  @Text({ nullable: true, description: 'What a reader should know beside the facts' })
  @Column('text', { nullable: true })
  note: string | null;

  @Code()
  @Column('text')
  loggedBy: string;
}
