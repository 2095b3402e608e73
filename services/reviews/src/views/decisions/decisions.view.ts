import type { DecisionSubject, Dissent } from '@concert/contracts/reviews';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const effectFilters = ['carried-out', 'refused', 'none'] as const;

@Entity('decisions')
@Index('decisions_by_programme', ['programme', 'date', 'recordedAt', 'decision'])
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

  /** SHA-256 of the pack at those positions; null for decisions taken before packs were recorded. */
  @Column('text', { nullable: true })
  packDigest: string | null;

  /** What the pack held; null stands for the first edition. */
  @Column('integer', { nullable: true })
  packEdition: number | null;

  @Column('jsonb')
  dissent: readonly Dissent[];

  @Column('text')
  recordedAt: string;
}
