import type { OriginalAmount, TransferValues } from '@concert/contracts/budgets';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What it said before its last correction, and why it was corrected. */
export type CorrectedTransfer = TransferValues & { readonly reason: string };

/** Money of the fund that arrived. */
@Entity('transfers')
@Index('transfers_by_programme', ['programme', 'valueDate', 'transfer'])
export class Transfer {
  @PrimaryColumn('text')
  transfer: string;

  @Column('text')
  programme: string;

  @Column('text')
  kind: string;

  @Column('integer', { nullable: true })
  tranche: number | null;

  @Column('numeric')
  amount: string;

  @Column('text')
  currency: string;

  /** For money that came in another currency: what it was, and the rate. */
  @Column('jsonb', { nullable: true })
  original: OriginalAmount | null;

  @Column('date')
  valueDate: string;

  @Column('jsonb', { nullable: true })
  corrected: CorrectedTransfer | null;

  @Column('text')
  recordedAt: string;
}
