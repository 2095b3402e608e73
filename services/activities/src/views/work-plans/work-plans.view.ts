import type { WorkPlanLine } from '@concert/contracts/activities';
import { CalendarDate, Code, NestedList, OneOf, Text, WholeNumber } from '@concert/service-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { WorkPlanLineDto } from '../../annual-work-plan/work-plan-line.response.js';

export const workPlanStatuses = ['draft', 'submitted', 'approved', 'superseded'] as const;
export type WorkPlanStatus = (typeof workPlanStatuses)[number];

/** One version of the plan of a year, but for its lines. */
@Entity('work_plans')
export class WorkPlanRow {
  @Code()
  @PrimaryColumn('text')
  programme: string;

  @WholeNumber({ example: 2011 })
  @PrimaryColumn('integer')
  year: number;

  /** 1 for the first plan of the year; an amendment is the next. */
  @WholeNumber({ min: 1 })
  @PrimaryColumn('integer')
  planVersion: number;

  @OneOf(workPlanStatuses)
  @Column('text')
  status: WorkPlanStatus;

  @NestedList(() => WorkPlanLineDto)
  @Column('jsonb')
  lines: readonly WorkPlanLine[];

  @Text({ nullable: true, description: 'Why the version before it was amended' })
  @Column('text', { nullable: true })
  reason: string | null;

  @Code({ nullable: true })
  @Column('text', { nullable: true })
  submittedBy: string | null;

  @Code({ nullable: true, description: 'The body that decided last' })
  @Column('text', { nullable: true })
  decidedBy: string | null;

  @Code({ nullable: true, description: 'UUID of its decision' })
  @Column('text', { nullable: true })
  decision: string | null;

  @CalendarDate({ nullable: true })
  @Column('date', { nullable: true })
  approvedOn: string | null;

  @WholeNumber({ description: 'What `If-Match` is compared with' })
  @Column('integer')
  version: number;
}
