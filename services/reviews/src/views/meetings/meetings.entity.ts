import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('meetings')
export class MeetingRow {
  @PrimaryColumn('text')
  meeting: string;

  @Column('text')
  programme: string;

  @Column('text')
  body: string;

  @Column('date')
  date: string;

  @Column('jsonb')
  attendees: readonly string[];

  @Column('boolean')
  quorumMet: boolean;

  /** Ids of the decisions taken, in their order. */
  @Column('jsonb')
  decisions: readonly string[];
}
