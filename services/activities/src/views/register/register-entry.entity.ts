import type { RegisterEntryFollowedUpV1, RegisterEntryKind, RegisterEntryStatus } from '@concert/contracts/activities';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What became of an entry, and from which day on. */
export type FollowUp = Omit<RegisterEntryFollowedUpV1, 'entry'> & { readonly on: string };

/** An entry of one of a programme's registers. */
@Entity('register_entries')
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
  @Column('jsonb')
  byWhom: readonly string[];

  /** Null: not asked. */
  @Column('boolean', { nullable: true })
  sexDisaggregated: boolean | null;

  /** In the order in which they were recorded. */
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
