import { CalendarDate, Code, Codes, Nested, NestedList, Text, Texts } from '@concert/service-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ParticipantCountResponse } from '../activities/activities.view.js';

/** What an occurrence said before its last correction, and why it was corrected. */
export class CorrectedOccurrence {
  @Text({ description: 'UUID of the activity' })
  activity: string;

  @Text({ max: 2000 })
  what: string;

  @Text()
  site: string;

  @CalendarDate()
  from: string;

  @CalendarDate({ description: 'Last day' })
  to: string;

  @Codes()
  byWhom: readonly string[];

  @NestedList(() => ParticipantCountResponse, { nullable: true, description: 'Null: nobody counted' })
  participants: readonly ParticipantCountResponse[] | null;

  @Text({ nullable: true, max: 2000 })
  note: string | null;

  @Text({ max: 2000 })
  reason: string;
}

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

  @Text({ max: 2000 })
  @Column('text')
  what: string;

  @Text({ description: 'Name of a site' })
  @Column('text')
  site: string;

  @CalendarDate()
  @Column('date')
  from: string;

  @CalendarDate({ description: 'Last day; the first one when it took one day' })
  @Column('date')
  to: string;

  @Codes()
  @Column('jsonb')
  byWhom: readonly string[];

  /** Null: nobody counted, which is not the same as nobody came. */
  @NestedList(() => ParticipantCountResponse, { nullable: true, description: 'Null: nobody counted' })
  @Column('jsonb', { nullable: true })
  participants: readonly ParticipantCountResponse[] | null;

  /** Ages between the age bands: those who were of that age cannot have been counted. */
  @Texts({ description: 'Ages that no age band holds', example: ['18'] })
  @Column('jsonb')
  agesInNoBand: readonly string[];

  /** Those who were of that age may have been counted twice. */
  @Texts({ description: 'Ages that two age bands hold' })
  @Column('jsonb')
  agesInTwoBands: readonly string[];

  @Text({ nullable: true, max: 2000 })
  @Column('text', { nullable: true })
  note: string | null;

  @Text({ nullable: true, description: 'The document that shows it' })
  @Column('text', { nullable: true })
  evidence: string | null;

  /** The organization whose word it is. */
  @Code()
  @Column('text')
  loggedBy: string;

  /** The organization for which it was logged; null when for itself. */
  @Code({ nullable: true })
  @Column('text', { nullable: true })
  loggedOnBehalfOf: string | null;

  @Text({ description: 'Instant (UTC)' })
  @Column('text')
  loggedAt: string;

  @Text({ description: 'UUID of the activity under which it was logged first: its address' })
  @Column('text')
  loggedUnder: string;

  @Nested(() => CorrectedOccurrence, { nullable: true, description: 'What it said before its last correction' })
  @Column('jsonb', { nullable: true })
  corrected: CorrectedOccurrence | null;
}
