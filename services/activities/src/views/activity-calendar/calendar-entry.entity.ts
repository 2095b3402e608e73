import type { ParticipantCount } from '@concert/contracts/activities';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What took place, where, when and by whom. */
@Entity('activity_calendar')
@Index('activity_calendar_in_order', ['programme', 'from', 'occurrence'])
export class CalendarEntryRow {
  /** UUID. */
  @PrimaryColumn('text')
  occurrence: string;

  @Column('text')
  programme: string;

  /** UUID of the activity. */
  @Column('text')
  activity: string;

  @Column('text')
  what: string;

  @Column('text')
  site: string;

  @Column('date')
  from: string;

  /** Last day; the first one when it took one day. */
  @Column('date')
  to: string;

  @Column('jsonb')
  byWhom: readonly string[];

  /** Null: nobody counted, which is not the same as nobody came. */
  @Column('jsonb', { nullable: true })
  participants: readonly ParticipantCount[] | null;

  /** Ages between the age bands that no band holds: those who were of that age cannot have been counted. */
  @Column('jsonb')
  agesInNoBand: readonly string[];

  /** Ages that two age bands hold: those who were of that age may have been counted twice. */
  @Column('jsonb')
  agesInTwoBands: readonly string[];

  @Column('text', { nullable: true })
  note: string | null;

  @Column('text', { nullable: true })
  evidence: string | null;

  /** The organization whose word it is. */
  @Column('text')
  loggedBy: string;

  /** The organization for which it was logged; null when for itself. */
  @Column('text', { nullable: true })
  loggedOnBehalfOf: string | null;

  @Column('text')
  loggedAt: string;
}
