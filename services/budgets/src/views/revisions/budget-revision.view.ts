import type { BudgetMove, BudgetRevisionAppliedV1, RevisionBase, RevisionKind } from '@concert/contracts/budgets';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A revision of the budget, from draft to what it changed. */
@Entity('budget_revisions')
@Index('budget_revisions_by_programme', ['programme', 'recordedAt', 'revision'])
export class BudgetRevision {
  @PrimaryColumn('text')
  revision: string;

  @Column('text')
  programme: string;

  @Column('text')
  kind: RevisionKind;

  @Column('text')
  status: 'draft' | 'proposed' | 'endorsed' | 'approved' | 'rejected' | 'withdrawn' | 'applied';

  @Column('jsonb', { nullable: true })
  base: RevisionBase | null;

  @Column('text', { nullable: true })
  percent: string | null;

  @Column('jsonb')
  moves: readonly BudgetMove[];

  /** All moves together. */
  @Column('numeric')
  amount: string;

  @Column('text')
  currency: string;

  @Column('text')
  purpose: string;

  /** Numbers of the recommendations it answers. */
  @Column('jsonb')
  recommendations: readonly string[];

  @Column('text', { nullable: true })
  activity: string | null;

  @Column('jsonb')
  needs: readonly string[];

  /** Null while it is a draft. */
  @Column('text', { nullable: true })
  decidedBy: string | null;

  @Column('boolean')
  needsEndorsement: boolean;

  @Column('jsonb')
  proposedBy: readonly string[];

  @Column('date', { nullable: true })
  proposedOn: string | null;

  /** Body that endorsed it. */
  @Column('text', { nullable: true })
  endorsedBy: string | null;

  /** UUID of the decision that approved or rejected it. */
  @Column('text', { nullable: true })
  decision: string | null;

  @Column('date', { nullable: true })
  decidedOn: string | null;

  /** What it changed; none before it is applied. */
  @Column('jsonb')
  entries: BudgetRevisionAppliedV1['entries'];

  @Column('text')
  recordedAt: string;
}
