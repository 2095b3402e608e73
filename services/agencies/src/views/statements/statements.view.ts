import type { PolicySet } from '@concert/programme-directory';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a document says of a programme. */
@Entity('assertions')
@Index('assertions_by_programme', ['programme', 'attribute'])
export class AssertionRow {
  @PrimaryColumn('text')
  assertion: string;

  @Column('text')
  programme: string;

  @Column('text')
  attribute: string;

  @Column('text')
  value: string;

  @Column('text')
  document: string;

  @Column('text', { nullable: true })
  place: string | null;

  @Column('text')
  recordedAt: string;
}

/** A version of a programme's rules, and from when to when it holds. */
@Entity('policy_sets')
export class PolicySetRow {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('integer')
  version: number;

  /** The day from which it holds. */
  @Column('date')
  since: string;

  @Column('text')
  recordedAt: string;

  @Column('text')
  releaseThreshold: string;

  @Column('text')
  releaseBasis: PolicySet['releaseBasis'];

  @Column('boolean')
  includeAdvance: boolean;

  @Column('text')
  committedDefinition: PolicySet['committedDefinition'];

  @Column('jsonb')
  revisionThresholds: PolicySet['revisionThresholds'];

  /** Null: nothing but its decision limits an extension. */
  @Column('jsonb', { nullable: true })
  extensionLimits: NonNullable<PolicySet['extensionLimits']> | null;
}
