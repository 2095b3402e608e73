import type { OriginalAmount } from '@concert/contracts/budgets';
import type { InputEvent } from '@concert/contracts/findings';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A commitment, disbursement or refund as it stands, with the events that made it. */
@Entity('ledger_entries')
@Index('ledger_entries_by_programme', ['programme', 'date', 'entry'])
export class LedgerEntry {
  @PrimaryColumn('text')
  entry: string;

  @Column('text')
  programme: string;

  @Column('text')
  agency: string;

  @Column('text')
  kind: 'commitment' | 'partner' | 'own-spending' | 'refund';

  @Column('text', { nullable: true })
  output: string | null;

  @Column('text', { nullable: true })
  category: string | null;

  @Column('integer', { nullable: true })
  year: number | null;

  @Column('text', { nullable: true })
  activity: string | null;

  /** The commitment it was paid on. */
  @Column('text', { nullable: true })
  commitment: string | null;

  @Column('text', { nullable: true })
  agreementNumber: string | null;

  @Column('text', { nullable: true })
  counterparty: string | null;

  @Column('numeric')
  amount: string;

  @Column('text')
  currency: string;

  /** For an amount in another currency: what it was, and the rate. */
  @Column('jsonb', { nullable: true })
  original: OriginalAmount | null;

  @Column('date')
  date: string;

  /** What was not paid of a commitment when it was cancelled; null while it stands. */
  @Column('numeric', { nullable: true })
  released: string | null;

  /** Why it was cancelled or last corrected. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('jsonb')
  events: readonly InputEvent[];

  @Column('text')
  recordedAt: string;
}
