import type { OriginalAmount, ReportedFigures } from '@concert/contracts/budgets';
import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('allocations')
@Index('allocations_by_agency', ['programme', 'agency'])
export class AllocationRow {
  /** Id of the event: an agency may be given money many times. */
  @PrimaryColumn('text')
  allocation: string;

  @Column('text')
  programme: string;

  @Column('text')
  agency: string;

  @Column('numeric', { precision: 20, scale: 2 })
  amount: string;

  @Column('text')
  currency: string;

  @Column('text', { nullable: true })
  output: string | null;

  @Column('text', { nullable: true })
  category: string | null;

  @Column('integer', { nullable: true })
  year: number | null;
}

/** What one applied revision set aside for a purpose, or took from what was set aside. */
@Entity('earmark_entries')
@Index('earmark_entries_by_programme', ['programme', 'earmark'])
export class EarmarkEntryRow {
  @PrimaryColumn('text')
  entry: string;

  @Column('text')
  programme: string;

  @Column('text')
  earmark: string;

  @Column('numeric', { precision: 20, scale: 2 })
  amount: string;

  @Column('text')
  currency: string;
}

/** A budget revision that somebody works on or decides on. */
@Entity('revisions')
@Index('revisions_by_programme', ['programme', 'status'])
export class RevisionRow {
  @PrimaryColumn('text')
  revision: string;

  @Column('text')
  programme: string;

  @Column('text')
  kind: string;

  @Column('text')
  status: 'draft' | 'proposed' | 'endorsed' | 'approved' | 'rejected' | 'withdrawn' | 'applied';

  @Column('text')
  purpose: string;

  /** Organization that drafted it. */
  @Column('text')
  draftedBy: string;

  /** Agencies whose money it moves. */
  @ApiProperty({ type: [String] })
  @Column('jsonb')
  agencies: readonly string[];

  @Column('text')
  recordedAt: string;
}

@Entity('tranches')
export class TrancheRow {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('integer')
  tranche: number;

  @Column('numeric', { precision: 20, scale: 2, nullable: true })
  amount: string | null;

  @Column('text', { nullable: true })
  currency: string | null;

  @Column('date', { nullable: true })
  plannedDate: string | null;

  /** Percent committed against the basis at the last evaluation of its gate. */
  @Column('numeric', { precision: 12, scale: 2, nullable: true })
  gateRatio: string | null;

  @Column('numeric', { precision: 12, scale: 2, nullable: true })
  gateThreshold: string | null;

  @Column('boolean', { nullable: true })
  gatePassed: boolean | null;

  /** UUID of the decision that waived the gate. */
  @Column('text', { nullable: true })
  waivedBy: string | null;
}

@Entity('transfers')
@Index('transfers_by_date', ['programme', 'valueDate'])
export class TransferRow {
  @PrimaryColumn('text')
  transfer: string;

  @Column('text')
  programme: string;

  @Column('text')
  kind: 'tranche' | 'advance';

  @Column('integer', { nullable: true })
  tranche: number | null;

  @Column('numeric', { precision: 20, scale: 2 })
  amount: string;

  @Column('text')
  currency: string;

  /** For money that came in another currency: what it was, and the rate. */
  @Column('jsonb', { nullable: true })
  original: OriginalAmount | null;

  @Column('date')
  valueDate: string;
}

@Entity('financial_reports')
@Index('financial_reports_by_period', ['programme', 'period', 'scope'])
export class FinancialReportRow {
  @PrimaryColumn('text')
  report: string;

  @Column('text')
  programme: string;

  /** Code of the agency, or `programme`. */
  @Column('text')
  scope: string;

  @Column('text')
  period: string;

  /** 1 for the figures first submitted; one more for each restatement. */
  @Column('integer')
  version: number;

  @Column('text')
  status: 'submitted' | 'accepted' | 'returned';

  @Column('text')
  committedDefinition: 'inclusive' | 'outstanding' | 'not-stated';

  @Column('text')
  currency: string;

  @Column('jsonb')
  figures: ReportedFigures;

  /** Why it was restated or returned. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text')
  submittedBy: string;

  @Column('text')
  recordedAt: string;
}
