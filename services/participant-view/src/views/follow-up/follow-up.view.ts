import type { KeyActionStatus } from '@concert/contracts/recommendations';
import { CalendarDate, Code, Codes, NestedList, Text } from '@concert/service-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How a key action stood on a day. */
export class FollowUpEntry {
  @Text({ description: 'Id of the event that said so' })
  readonly event: string;

  @CalendarDate()
  readonly on: string;

  @Text({ example: 'ongoing' })
  readonly status: KeyActionStatus;

  @Text({ nullable: true })
  readonly comment: string | null;

  @Code({ description: 'Organization that logged it' })
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
  @Text({ description: 'Id' })
  @PrimaryColumn('text')
  action: string;

  @Code()
  @Column('text')
  programme: string;

  @Column('text')
  recommendation: string;

  @Code({ example: '1.1' })
  @Column('text')
  code: string;

  /** The code, comparable as text. */
  @Column('text')
  sequence: string;

  @Text()
  @Column('text')
  text: string;

  @Text({ nullable: true })
  @Column('text', { nullable: true })
  timeFrameAsPrinted: string | null;

  @CalendarDate({ nullable: true })
  @Column('date', { nullable: true })
  start: string | null;

  @CalendarDate({ nullable: true, description: 'Null: no end was agreed, so it is never overdue' })
  @Column('date', { nullable: true })
  end: string | null;

  @Code()
  @Column('text')
  lead: string;

  @Codes()
  @Column('jsonb')
  collaborators: readonly string[];

  @Code({ nullable: true })
  @Column('text', { nullable: true })
  facilitator: string | null;

  @Text({ nullable: true })
  @Column('text', { nullable: true })
  responsibleAsPrinted: string | null;

  /** Lead, collaborators and facilitator: organizations and bodies. */
  @Column('jsonb')
  parties: readonly string[];

  @Code({ nullable: true, description: 'Organization that verified its completion' })
  @Column('text', { nullable: true })
  verifiedBy: string | null;

  @Text({ nullable: true, description: 'Id of the key action it was merged into' })
  @Column('text', { nullable: true })
  mergedInto: string | null;

  /** In the order of the days they speak of. */
  @NestedList(() => FollowUpEntry)
  @Column('jsonb')
  followUp: readonly FollowUpEntry[];
}
