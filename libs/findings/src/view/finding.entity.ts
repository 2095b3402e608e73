import type { FindingFacts, InputEvent } from '@concert/contracts/findings';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What does not agree, whether somebody explained it, and how it ended. */
@Entity('findings')
export class Finding {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  programme: string;

  @Column('text')
  rule: string;

  @Column('text')
  status: 'open' | 'explained' | 'resolved';

  @Column('text')
  severity: string;

  @Column('text')
  scope: string;

  @Column('text')
  period: string;

  /** A figure, or `tranche-2`, where a rule may find several things in one period. */
  @Column('text', { nullable: true })
  subject: string | null;

  @Column('text', { nullable: true })
  expected: string | null;

  @Column('text', { nullable: true })
  observed: string | null;

  @Column('text', { nullable: true })
  difference: string | null;

  @Column('text')
  unit: string;

  @Column('text', { nullable: true })
  currency: string | null;

  @Column('boolean')
  derived: boolean;

  @Column('jsonb', { nullable: true })
  range: FindingFacts['range'] | null;

  @Column('text')
  note: string;

  @Column('text', { nullable: true })
  explanation: string | null;

  @Column('text', { nullable: true })
  explainedBy: string | null;

  /** `correction`, `waiver` or `acceptance`; null while it is not resolved. */
  @Column('text', { nullable: true })
  resolvedBy: string | null;

  /** The events it was derived from; once resolved, also those from which that follows. */
  @Column('jsonb')
  inputEvents: readonly InputEvent[];

  @Column('text')
  raisedAt: string;

  @Column('text')
  changedAt: string;
}
