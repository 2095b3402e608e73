import type { SmallProjectPlannedV1, SmallProjectValue } from '@concert/contracts/activities';
import type { Money } from '@concert/money';
import type { Window } from '@concert/reference-data';
import { ApiProperty } from '@nestjs/swagger';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

class Days implements Window {
  @ApiProperty({ type: String, format: 'date' })
  readonly start: string;

  @ApiProperty({ type: String, format: 'date' })
  readonly end: string;
}

class Grant implements Money {
  @ApiProperty({ type: String, example: '12000.00' })
  readonly amount: string;

  @ApiProperty({ type: String, example: 'USD' })
  readonly currency: string;
}

class ReportedValue implements SmallProjectValue {
  @ApiProperty({ type: String })
  readonly name: string;

  @ApiProperty({ type: String, nullable: true, description: 'decimal; null: not counted' })
  readonly value: string | null;

  @ApiProperty({ type: String })
  readonly unit: string;
}

/** What was done and what came of it. */
export class SmallProjectReport {
  /** UUID. */
  @ApiProperty({ type: String })
  readonly report: string;

  @ApiProperty({ type: String, format: 'date' })
  readonly on: string;

  @ApiProperty({ type: String })
  readonly process: string;

  @ApiProperty({ type: String })
  readonly outcome: string;

  @ApiProperty({ type: [ReportedValue] })
  readonly values: readonly SmallProjectValue[];
}

export type SmallProjectStatus = 'planned' | 'approved' | 'running' | 'reported' | 'closed';

/** A small project of an action programme, carried out by a partner with a small grant. */
@Entity('small_projects')
@Index('small_projects_of_programme', ['programme'])
export class SmallProjectRow {
  /** UUID. */
  @PrimaryColumn('text')
  smallProject: string;

  @Column('text')
  programme: string;

  @Column('text')
  title: string;

  @ApiProperty({ enum: ['planned', 'approved', 'running', 'reported', 'closed'] })
  @Column('text')
  status: SmallProjectStatus;

  @Column('text')
  lead: string;

  @Column('text')
  partner: string;

  @Column('text', { nullable: true })
  actionProgramme: string | null;

  @Column('text', { nullable: true })
  output: string | null;

  @Column('text')
  site: string;

  @ApiProperty({ enum: ['national', 'provincial', 'municipal', 'county', 'community'] })
  @Column('text')
  layer: SmallProjectPlannedV1['layer'];

  @ApiProperty({ type: Days })
  @Column('jsonb')
  window: Window;

  /** Null: without a grant, or not known. */
  @ApiProperty({ type: Grant, nullable: true })
  @Column('jsonb', { nullable: true })
  grant: Money | null;

  @Column('text')
  purpose: string;

  @Column('text', { nullable: true })
  approvedBy: string | null;

  @Column('date', { nullable: true })
  approvedOn: string | null;

  @Column('date', { nullable: true })
  startedOn: string | null;

  @Column('date', { nullable: true })
  closedOn: string | null;

  @ApiProperty({ type: [SmallProjectReport] })
  @Column('jsonb')
  reports: readonly SmallProjectReport[];

  @Column('text')
  recordedAt: string;

  @Column('text')
  recordedBy: string;

  /** What `If-Match` is compared with. */
  @Column('integer')
  version: number;
}
