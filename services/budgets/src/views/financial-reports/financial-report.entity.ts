import type { ReportedFigures } from '@concert/contracts/budgets';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Figures that no longer hold, and why. */
export interface SupersededFigures {
  readonly version: number;
  readonly committedDefinition: string;
  readonly figures: ReportedFigures;
  /** Why they were restated. */
  readonly reason: string;
  /** When they were superseded. */
  readonly restatedAt: string;
}

/** An agency's figures for a period as they stand, with all that stood there before. */
@Entity('financial_reports')
export class FinancialReport {
  @PrimaryColumn('text')
  report: string;

  @Column('text')
  programme: string;

  @Column('text')
  scope: string;

  @Column('text')
  period: string;

  @Column('text')
  status: 'submitted' | 'returned' | 'accepted';

  /** 1 for the figures first submitted. */
  @Column('integer')
  version: number;

  @Column('text')
  committedDefinition: string;

  @Column('text')
  currency: string;

  @Column('jsonb')
  figures: ReportedFigures;

  @Column('jsonb')
  history: readonly SupersededFigures[];

  /** Why it was sent back; null unless it is. */
  @Column('text', { nullable: true })
  returnReason: string | null;

  @Column('text')
  submittedBy: string;

  @Column('text')
  recordedAt: string;
}
