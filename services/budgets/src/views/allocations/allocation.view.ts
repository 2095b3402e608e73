import type { Money } from '@concert/money';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Money given to an agency, or by an applied revision taken from it; the rows of an agency add up. */
@Entity('allocations')
@Index('allocations_by_programme', ['programme', 'agency', 'id'])
export class Allocation {
  /** Id of the allocation or of the event that made it, or the entry of a revision. */
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  programme: string;

  @Column('text')
  agency: string;

  @Column('numeric')
  amount: string;

  @Column('text')
  currency: string;

  @Column('text', { nullable: true })
  output: string | null;

  @Column('text', { nullable: true })
  category: string | null;

  @Column('integer', { nullable: true })
  year: number | null;

  /** Layer at which it is to be spent. */
  @Column('text', { nullable: true })
  layer: string | null;

  /** UUID of the revision that changed it; null for what was allocated. */
  @Column('text', { nullable: true })
  revision: string | null;

  /** What it said before its last correction, and why it was corrected. */
  @Column('jsonb', { nullable: true })
  corrected: { readonly amount: Money; readonly reason: string } | null;

  @Column('date')
  effectiveDate: string;

  @Column('text')
  recordedAt: string;
}
