import type { TrainersRecordedV1, TrainersRecountedV1 } from '@concert/contracts/activities';
import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A group of trainers, by counts only. */
@Entity('trainers')
@Index('trainers_of_programme', ['programme'])
export class TrainersRow {
  /** UUID. */
  @PrimaryColumn('text')
  group: string;

  @Column('text')
  programme: string;

  @ApiProperty({ enum: ['trainer', 'master-trainer', 'minority-trainer', 'professional-trainer', 'volunteer'] })
  @Column('text')
  kind: TrainersRecordedV1['kind'];

  /** Code of the participant that keeps their names. */
  @Column('text')
  organization: string;

  @Column('text')
  topic: string;

  @Column('text', { nullable: true })
  site: string | null;

  @ApiProperty({ type: [String] })
  @Column('jsonb')
  languages: readonly string[];

  @Column('text', { nullable: true })
  minority: string | null;

  @ApiProperty({ enum: ['planned', 'trained', 'active', 'disbanded'] })
  @Column('text')
  status: TrainersRecountedV1['status'];

  /** Null: nobody counted. */
  @Column('integer', { nullable: true })
  count: number | null;

  @Column('integer', { nullable: true })
  women: number | null;

  @Column('integer', { nullable: true })
  men: number | null;

  @Column('text')
  recordedAt: string;

  @Column('text')
  recordedBy: string;

  /** What `If-Match` is compared with. */
  @Column('integer')
  version: number;
}
