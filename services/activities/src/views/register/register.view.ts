import type { Reached, RegisterEntryKind, RegisterEntryStatus } from '@concert/contracts/activities';
import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What became of an entry, and from which day on. */
export class FollowUp {
  @ApiProperty({ type: String, nullable: true })
  readonly formerStatus: RegisterEntryStatus | null;

  @ApiProperty({ type: String })
  readonly status: RegisterEntryStatus;

  @ApiProperty({ type: String, required: false })
  readonly note?: string;

  @ApiProperty({ type: Boolean, required: false })
  readonly sexDisaggregated?: boolean;

  @ApiProperty({ type: String, format: 'date' })
  readonly on: string;
}

class ReachedResponse {
  @ApiProperty({ enum: ['women', 'girls', 'men', 'boys', 'children', 'persons', 'institutions'] })
  readonly who: string;

  @ApiProperty({ type: 'integer' })
  readonly count: number;

  @ApiProperty({ type: Boolean, description: 'True for "more than"' })
  readonly isMinimum: boolean;
}

/** An entry of one of a programme's registers. */
@Entity('register_entries')
@Index('register_in_order', ['programme', 'recordedAt', 'entry'])
export class RegisterEntryRow {
  /** UUID. */
  @PrimaryColumn('text')
  entry: string;

  @Column('text')
  programme: string;

  @Column('text')
  kind: RegisterEntryKind;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('text', { nullable: true })
  status: RegisterEntryStatus | null;

  @Column('text', { nullable: true })
  site: string | null;

  @Column('date', { nullable: true })
  from: string | null;

  @Column('date', { nullable: true })
  to: string | null;

  @Column('text', { nullable: true })
  output: string | null;

  @Column('text', { nullable: true })
  activity: string | null;

  @Column('text', { nullable: true })
  audience: string | null;

  @Column('text', { nullable: true })
  address: string | null;

  @Column('text', { nullable: true })
  assessment: string | null;

  /** Codes of the organizations whose work it is. */
  @ApiProperty({ type: [String] })
  @Column('jsonb')
  byWhom: readonly string[];

  /** Null: not asked. */
  @Column('boolean', { nullable: true })
  sexDisaggregated: boolean | null;

  /** How many it says that it reached. */
  @ApiProperty({ type: ReachedResponse, nullable: true })
  @Column('jsonb', { nullable: true })
  reached: Reached | null;

  /** In the order in which they were recorded. */
  @ApiProperty({ type: [FollowUp] })
  @Column('jsonb')
  followUps: readonly FollowUp[];

  @Column('text')
  recordedAt: string;

  @Column('text')
  recordedBy: string;

  /** Version of the entry's stream: what `If-Match` is compared with. */
  @Column('integer')
  version: number;
}
