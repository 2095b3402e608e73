import { FindingInputResponse, FindingRangeResponse } from '@concert/findings/view';
import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const findingStatuses = ['open', 'explained', 'resolved'] as const;
export type FindingStatus = (typeof findingStatuses)[number];

@Entity('findings')
@Index('findings_in_order', ['programme', 'period', 'rule', 'finding'])
export class FindingRow {
  @PrimaryColumn('text')
  finding: string;

  @Column('text')
  programme: string;

  /** The service whose rule found it: it is explained there. */
  @Column('text')
  service: string;

  @Column('text')
  rule: string;

  @Column('text')
  severity: string;

  /** Code of the agency, or `programme`. */
  @Column('text')
  scope: string;

  @Column('text')
  period: string;

  /** What it is about, where a rule may find several things in one period: a figure, or a tranche. */
  @Column('text', { nullable: true })
  subject: string | null;

  @ApiProperty({ enum: findingStatuses })
  @Column('text')
  status: FindingStatus;

  @Column('text', { nullable: true })
  expected: string | null;

  @Column('text', { nullable: true })
  observed: string | null;

  @Column('text', { nullable: true })
  difference: string | null;

  @Column('text')
  unit: string;

  @Column('text', { nullable: true })
  currency: string | null;

  /** True when an amount was computed back from a printed percentage. */
  @Column('boolean')
  derived: boolean;

  /** What the rounding of that percentage leaves possible. */
  @ApiProperty({ type: FindingRangeResponse })
  @Column('jsonb', { nullable: true })
  range: FindingRangeResponse | null;

  @Column('text')
  note: string;

  /** The events it was derived from. */
  @ApiProperty({ type: [FindingInputResponse] })
  @Column('jsonb')
  inputEvents: readonly FindingInputResponse[];

  @Column('text', { nullable: true })
  explanation: string | null;

  @Column('text', { nullable: true })
  explainedBy: string | null;

  @Column('text', { nullable: true })
  resolvedBy: string | null;

  /** Code of the organization or body that is to deal with it. */
  @Column('text', { nullable: true })
  assignedTo: string | null;

  /** Whether it speaks of this participant or of the whole programme, or is this participant's to deal with. */
  @Column('boolean')
  concernsUs: boolean;
}
