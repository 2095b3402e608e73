import type { ReleaseGateEvaluatedV1 } from '@concert/contracts/budgets';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last proof of a gate, with the day it was recorded. */
export type RecordedGate = ReleaseGateEvaluatedV1 & { readonly recordedAt: string };

export const trancheStatuses = [
  'scheduled',
  'requested',
  'gate-passed',
  'gate-failed',
  'waived',
  'released',
  'received',
] as const;

/** A part of the budget that the fund releases at once: planned, gated, received. */
@Entity('tranches')
export class Tranche {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('integer')
  tranche: number;

  @Column('text')
  status: (typeof trancheStatuses)[number];

  @Column('numeric')
  amount: string;

  @Column('text')
  currency: string;

  @Column('date')
  plannedDate: string;

  /** ISO date; null while nobody asked the fund for it. */
  @Column('date', { nullable: true })
  requestedOn: string | null;

  /** ISO date; null while the fund has not let it go. */
  @Column('date', { nullable: true })
  releasedOn: string | null;

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
