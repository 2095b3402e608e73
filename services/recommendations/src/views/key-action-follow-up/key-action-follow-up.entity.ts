import type { KeyActionStatus } from '@concert/contracts/recommendations';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a key action stood on a day, and who said so. */
export interface FollowUpEntry {
  readonly on: string;
  readonly status: KeyActionStatus;
  readonly statusAsPrinted: string | null;
  readonly comment: string | null;
  /** Organization that logged it. */
  readonly by: string;
  readonly onBehalfOf: string | null;
  readonly recordedAt: string;
}

/** A key action with its follow-up log. Whether it is overdue depends on the day of asking and is stored nowhere. */
@Entity('key_action_follow_up')
export class KeyActionFollowUp {
  @PrimaryColumn('text')
  action: string;

  @Column('text')
  recommendation: string;

  @Column('text')
  programme: string;

  @Column('text')
  code: string;

  /** The code, comparable as text. */
  @Column('text')
  sequence: string;

  @Column('text')
  text: string;

  @Column('text', { nullable: true })
  timeFrameAsPrinted: string | null;

  @Column('date', { nullable: true })
  windowStart: string | null;

  /** Null when open-ended. */
  @Column('date', { nullable: true })
  windowEnd: string | null;

  @Column('text')
  lead: string;

  @Column('jsonb')
  collaborators: readonly string[];

  @Column('text', { nullable: true })
  facilitator: string | null;

  @Column('text', { nullable: true })
  responsibleAsPrinted: string | null;

  @Column('boolean', { nullable: true })
  costed: boolean | null;

  @Column('date')
  agreedOn: string;

  /** In the order of the days they speak of. */
  @Column('jsonb')
  followUp: readonly FollowUpEntry[];
}
