import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A scope and period for which no report is owed, and why. */
@Entity('report_exemptions')
export class ReportExemption {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('text')
  scope: string;

  @PrimaryColumn('text')
  period: string;

  @Column('text')
  reason: string;

  @Column('text')
  exemptedBy: string;

  @Column('text')
  recordedAt: string;
}
