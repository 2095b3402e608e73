import type { KeyActionLink, KeyActionStatus } from '@concert/contracts/recommendations';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

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

/** Another key action it belongs with. `merged-from`: that one goes on as this one. */
export interface LinkEntry {
  readonly link: KeyActionLink | 'needed-by' | 'merged-from';
  /** Id and code of the other. */
  readonly action: string;
  readonly code: string;
  readonly on: string;
}

export interface Interval {
  readonly start: string;
  readonly end: string;
}

/** When it was due, and why that changed. */
export interface DueDateEntry {
  readonly oldEnd: string | null;
  readonly newEnd: string;
  readonly reason: string;
  readonly on: string;
}

/** What a key action said before its last correction, and why it was corrected. */
export interface CorrectedKeyAction {
  readonly text: string;
  readonly lead: string;
  readonly collaborators: readonly string[];
  readonly facilitator: string | null;
  readonly responsibleAsPrinted: string | null;
  readonly reason: string;
}

/** A key action with its follow-up log. Whether it is overdue depends on the day of asking and is stored nowhere. */
@Entity('key_action_follow_up')
@Index('key_actions_by_programme', ['programme', 'sequence', 'action'])
@Index('key_actions_by_recommendation', ['recommendation'])
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
  @Column({ type: 'text', collation: 'C' })
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

  /** The parts of the window where it has several; else none. */
  @Column('jsonb')
  intervals: readonly Interval[];

  /** `time-frame` or `programme-end` where it was read from the words; null where somebody gave it. */
  @Column('text', { nullable: true })
  windowFrom: string | null;

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

  @Column('text', { nullable: true })
  budget: string | null;

  @Column('date')
  agreedOn: string;

  /** In the order of the days they speak of. */
  @Column('jsonb')
  followUp: readonly FollowUpEntry[];

  /** What was achieved, by whom; null before it was completed with evidence. */
  @Column('text', { nullable: true })
  completion: string | null;

  @Column('text', { nullable: true })
  completedBy: string | null;

  @Column('text', { nullable: true })
  verifiedBy: string | null;

  @Column('date', { nullable: true })
  verifiedOn: string | null;

  @Column('jsonb')
  links: readonly LinkEntry[];

  /** The day on which it was merged into another; then it is followed up as that one. */
  @Column('date', { nullable: true })
  mergedOn: string | null;

  @Column('jsonb')
  dueDates: readonly DueDateEntry[];

  @Column('jsonb', { nullable: true })
  corrected: CorrectedKeyAction | null;
}
