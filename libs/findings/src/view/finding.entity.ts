import type { FindingFacts, InputEvent } from '@concert/contracts/findings';
import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export class FindingRangeResponse {
  @ApiProperty({ type: String, description: 'decimal' })
  low: string;

  @ApiProperty({ type: String, description: 'decimal' })
  high: string;
}

export class FindingInputResponse {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, example: 'budgets.TransferReceived.v1' })
  type: string;

  @ApiProperty({ type: String, description: "Place in the service's log" })
  position: string;
}

/** What does not agree, whether somebody explained it, and how it ended. */
@Entity('findings')
@Index('findings_by_programme', ['programme', 'period', 'rule', 'scope', 'id'])
export class Finding {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  programme: string;

  @Column('text')
  rule: string;

  @ApiProperty({ enum: ['open', 'explained', 'resolved'] })
  @Column('text')
  status: 'open' | 'explained' | 'resolved';

  @ApiProperty({ enum: ['block', 'hold', 'warn', 'info'] })
  @Column('text')
  severity: string;

  @Column('text')
  scope: string;

  @Column('text')
  period: string;

  /** A figure, or `tranche-2`, where a rule may find several things in one period. */
  @Column('text', { nullable: true })
  subject: string | null;

  @Column('text', { nullable: true })
  expected: string | null;

  @Column('text', { nullable: true })
  observed: string | null;

  @Column('text', { nullable: true })
  difference: string | null;

  @ApiProperty({ enum: ['money', 'percent', 'report', 'definition', 'date', 'words'] })
  @Column('text')
  unit: string;

  @Column('text', { nullable: true })
  currency: string | null;

  @Column('boolean')
  derived: boolean;

  @ApiProperty({ type: FindingRangeResponse, description: 'What rounding leaves possible, for a derived amount' })
  @Column('jsonb', { nullable: true })
  range: FindingFacts['range'] | null;

  @Column('text')
  note: string;

  @Column('text', { nullable: true })
  explanation: string | null;

  @Column('text', { nullable: true })
  explainedBy: string | null;

  /** `correction`, `waiver` or `acceptance`; null while it is not resolved. */
  @ApiProperty({ type: String, enum: ['correction', 'waiver', 'acceptance'] })
  @Column('text', { nullable: true })
  resolvedBy: string | null;

  /** The events it was derived from; once resolved, also those from which that follows. */
  @ApiProperty({ type: [FindingInputResponse] })
  @Column('jsonb')
  inputEvents: readonly InputEvent[];

  /** Organization or body that is to deal with it. */
  @Column('text', { nullable: true })
  assignedTo: string | null;

  @Column('text')
  raisedAt: string;

  @Column('text')
  changedAt: string;
}
