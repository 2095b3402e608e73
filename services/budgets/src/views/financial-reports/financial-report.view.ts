import type { ReportedFigures } from '@concert/contracts/budgets';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

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

/** What was published, and when: its figures are those of the version. */
export interface PublishedEdition {
  /** 1 for the first. */
  readonly edition: number;
  readonly version: number;
  readonly publishedAt: string;
}

/** An agency's figures for a period as they stand, with all that stood there before. */
@Entity('financial_reports')
@Index('financial_reports_by_programme', ['programme', 'period', 'scope', 'report'])
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
  status: 'submitted' | 'returned' | 'accepted' | 'published';

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

  @Column('jsonb')
  editions: readonly PublishedEdition[];

  /** Why it was sent back; null unless it is. */
  @Column('text', { nullable: true })
  returnReason: string | null;

  @Column('text')
  submittedBy: string;

  @Column('text')
  recordedAt: string;
}
