import type { WorkPlanLine } from '@concert/contracts/activities';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type WorkPlanStatus = 'draft' | 'submitted' | 'approved' | 'superseded';

/** One version of the plan of a year. */
@Entity('work_plans')
export class WorkPlanRow {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('integer')
  year: number;

  /** 1 for the first plan of the year; an amendment is the next. */
  @PrimaryColumn('integer')
  planVersion: number;

  @Column('text')
  status: WorkPlanStatus;

  @Column('jsonb')
  lines: readonly WorkPlanLine[];

  /** Why the version before it was amended; null for the first. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { nullable: true })
  submittedBy: string | null;

  /** The body that decided last. */
  @Column('text', { nullable: true })
  decidedBy: string | null;

  /** UUID of its decision. */
  @Column('text', { nullable: true })
  decision: string | null;

  @Column('date', { nullable: true })
  approvedOn: string | null;

  /** Version of the year's stream: what `If-Match` is compared with. */
  @Column('integer')
  version: number;
}
