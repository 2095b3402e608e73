import type { DecisionSubject } from '@concert/contracts/reviews';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('decisions')
export class DecisionRow {
  @PrimaryColumn('text')
  decision: string;

  @Column('text')
  programme: string;

  @Column('text')
  meeting: string;

  @Column('text')
  body: string;

  /** Day of the meeting. */
  @Column('date')
  date: string;

  @Column('jsonb')
  subject: DecisionSubject;

  @Column('text')
  outcome: string;

  @Column('text')
  text: string;

  @Column('jsonb')
  conditions: readonly string[];

  /** By service, the log position up to which the record was known when the decision was recorded. */
  @Column('jsonb')
  positionsSeen: Readonly<Record<string, string>>;

  @Column('text')
  recordedAt: string;
}
