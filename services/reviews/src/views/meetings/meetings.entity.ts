import type { DecisionSubject } from '@concert/contracts/reviews';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export interface AgendaItem {
  readonly subject: DecisionSubject;
  readonly title: string;
}

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

  /** `convened` until it is recorded who came. */
  @Column('text')
  status: 'convened' | 'held';

  @Column('jsonb')
  agenda: readonly AgendaItem[];

  /** Empty until it was held. */
  @Column('jsonb')
  attendees: readonly string[];

  @Column('boolean')
  quorumMet: boolean;

  /** Ids of the decisions taken, in their order. */
  @Column('jsonb')
  decisions: readonly string[];
}
