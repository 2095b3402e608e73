import type { ReleaseGateEvaluatedV1 } from '@concert/contracts/budgets';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last proof of a gate, with the day it was recorded. */
export type RecordedGate = ReleaseGateEvaluatedV1 & { readonly recordedAt: string };

/** A part of the budget that the fund releases at once: planned, gated, received. */
@Entity('tranches')
export class Tranche {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('integer')
  tranche: number;

  @Column('text')
  status: 'scheduled' | 'gate-passed' | 'gate-failed' | 'waived' | 'received';

  @Column('numeric')
  amount: string;

  @Column('text')
  currency: string;

  @Column('date')
  plannedDate: string;

  @Column('text', { nullable: true })
  transfer: string | null;

  @Column('numeric', { nullable: true })
  receivedAmount: string | null;

  @Column('date', { nullable: true })
  valueDate: string | null;

  /** The latest evaluation; null while none was recorded. */
  @Column('jsonb', { nullable: true })
  gate: RecordedGate | null;

  /** Id of the decision that waived the gate. */
  @Column('text', { nullable: true })
  waivedBy: string | null;
}
