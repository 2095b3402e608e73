import type { KeyActionStatus } from '@concert/contracts/recommendations';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How a key action stood on a day. */
export interface FollowUpEntry {
  /** Id of the event that said so. */
  readonly event: string;
  readonly on: string;
  readonly status: KeyActionStatus;
  readonly comment: string | null;
  /** Organization that logged it. */
  readonly by: string;
}

@Entity('recommendations')
export class RecommendationRow {
  @PrimaryColumn('text')
  recommendation: string;

  @Column('text')
  programme: string;

  @Column('text')
  code: string;

  @Column('text')
  title: string;

  @Column('text')
  text: string;

  @Column('jsonb')
  addressees: readonly string[];

  /** Of the management response; null before there is one. */
  @Column('text', { nullable: true })
  disposition: string | null;

  @Column('text', { nullable: true })
  response: string | null;

  /** UUID of the decision that approved the response. */
  @Column('text', { nullable: true })
  approvedBy: string | null;
}

@Entity('key_actions')
@Index('key_actions_by_party', ['parties'], { type: 'gin' })
@Index('key_actions_in_order', ['programme', 'sequence', 'action'])
export class KeyActionRow {
  @PrimaryColumn('text')
  action: string;

  @Column('text')
  programme: string;

  @Column('text')
  recommendation: string;

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
  start: string | null;

  /** Null: no end was agreed, so it is never overdue. */
  @Column('date', { nullable: true })
  end: string | null;

  @Column('text')
  lead: string;

  @Column('jsonb')
  collaborators: readonly string[];

  @Column('text', { nullable: true })
  facilitator: string | null;

  @Column('text', { nullable: true })
  responsibleAsPrinted: string | null;

  /** Lead, collaborators and facilitator: organizations and bodies. */
  @Column('jsonb')
  parties: readonly string[];

  /** Organization that verified its completion. */
  @Column('text', { nullable: true })
  verifiedBy: string | null;

  /** Id of the key action it was merged into. */
  @Column('text', { nullable: true })
  mergedInto: string | null;

  /** In the order of the days they speak of. */
  @Column('jsonb')
  followUp: readonly FollowUpEntry[];
}
