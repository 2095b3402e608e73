import type { OriginalAmount, ReportedFigures } from '@concert/contracts/budgets';
import {
  CalendarDate,
  Currency,
  HalfYear,
  MoneyDto,
  Nested,
  OneOf,
  Text,
  WholeNumber,
  YesNo,
} from '@concert/service-kit';
import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  type CommittedDefinition,
  committedDefinitions,
} from '../../definition-of-committed/definition-of-committed.js';

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

  @Column('numeric')
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

  @WholeNumber({ min: 1 })
  @PrimaryColumn('integer')
  tranche: number;

  @ApiProperty({ type: String, nullable: true, description: 'decimal' })
  @Column('numeric', { nullable: true })
  amount: string | null;

  @Currency({ nullable: true })
  @Column('text', { nullable: true })
  currency: string | null;

  @CalendarDate({ nullable: true })
  @Column('date', { nullable: true })
  plannedDate: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Percent committed at the last evaluation of its gate' })
  @Column('numeric', { precision: 12, scale: 2, nullable: true })
  gateRatio: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Percent' })
  @Column('numeric', { precision: 12, scale: 2, nullable: true })
  gateThreshold: string | null;

  @YesNo({ nullable: true })
  @Column('boolean', { nullable: true })
  gatePassed: boolean | null;

  @Text({ nullable: true, description: 'Id of the decision that waived the gate' })
  @Column('text', { nullable: true })
  waivedBy: string | null;
}

/** An amount as it came, and how it became one in the programme's currency. */
class OriginalAmountResponse implements OriginalAmount {
  @Nested(() => MoneyDto)
  readonly amount: MoneyDto;

  @ApiProperty({ type: String, description: "Units of the original currency for one unit of the programme's" })
  readonly rate: string;

  @CalendarDate()
  readonly rateDate: string;

  @Text({ example: 'UN operational rate of exchange' })
  readonly source: string;
}

@Entity('transfers')
@Index('transfers_by_date', ['programme', 'valueDate'])
export class TransferRow {
  @Text({ description: 'Id' })
  @PrimaryColumn('text')
  transfer: string;

  @Column('text')
  programme: string;

  @OneOf(['tranche', 'advance'])
  @Column('text')
  kind: 'tranche' | 'advance';

  @WholeNumber({ nullable: true })
  @Column('integer', { nullable: true })
  tranche: number | null;

  @ApiProperty({ type: String, description: 'decimal' })
  @Column('numeric')
  amount: string;

  @Currency()
  @Column('text')
  currency: string;

  @Nested(() => OriginalAmountResponse, { nullable: true, description: 'For money that came in another currency' })
  @Column('jsonb', { nullable: true })
  original: OriginalAmount | null;

  @CalendarDate()
  @Column('date')
  valueDate: string;
}

@Entity('financial_reports')
@Index('financial_reports_by_period', ['programme', 'period', 'scope'])
export class FinancialReportRow {
  @Text({ description: 'Id of the report' })
  @PrimaryColumn('text')
  report: string;

  @Column('text')
  programme: string;

  /** Code of the agency, or `programme`. */
  @Column('text')
  scope: string;

  @HalfYear()
  @Column('text')
  period: string;

  @WholeNumber({ min: 1, description: '1 as first submitted; one more for each restatement' })
  @Column('integer')
  version: number;

  @OneOf(['submitted', 'accepted', 'returned'])
  @Column('text')
  status: 'submitted' | 'accepted' | 'returned';

  @OneOf([...committedDefinitions, 'not-stated'])
  @Column('text')
  committedDefinition: CommittedDefinition | 'not-stated';

  @Column('text')
  currency: string;

  @Column('jsonb')
  figures: ReportedFigures;

  @Text({ nullable: true, description: 'Why it was restated or returned' })
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text')
  submittedBy: string;

  @Column('text')
  recordedAt: string;
}
