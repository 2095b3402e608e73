import type {
  GroupValue,
  IndicatorCalculation,
  IndicatorMethod,
  IndicatorRevisedV1,
  IndicatorTerms,
} from '@concert/contracts/activities';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was reported for a half-year, and how far it got. */
export interface ReportedActual {
  readonly period: string;
  /** Decimal; null: not measured, which is not zero. */
  readonly value: string | null;
  readonly groups: readonly GroupValue[];
  readonly note: string | null;
  readonly status: 'submitted' | 'returned' | 'approved';
  readonly submittedBy: string;
  readonly approvedBy: string | null;
  /** Why it was sent back last. */
  readonly returnedBecause: string | null;
}

/** The terms an indicator had before a revision, and why it was revised. */
export type FormerTerms = Pick<IndicatorRevisedV1, 'former' | 'reason'> & { readonly on: string };

@Entity('indicators')
export class IndicatorRow {
  @PrimaryColumn('text')
  programme: string;

  @PrimaryColumn('text')
  indicator: string;

  @Column('text')
  title: string;

  @Column('text', { nullable: true })
  outcome: string | null;

  @Column('text', { nullable: true })
  output: string | null;

  @Column('text')
  responsible: string;

  @Column('text')
  unit: string;

  @Column('jsonb')
  baseline: IndicatorTerms['baseline'];

  @Column('jsonb')
  target: IndicatorTerms['target'];

  @Column('jsonb')
  disaggregation: readonly string[];

  @Column('text')
  method: IndicatorMethod;

  @Column('text')
  calculation: IndicatorCalculation;

  @Column('text', { nullable: true })
  partOf: string | null;

  @Column('text', { nullable: true })
  site: string | null;

  /** Code of the indicator that goes on in its place; null while it stands. */
  @Column('text', { nullable: true })
  mergedInto: string | null;

  @Column('text', { nullable: true })
  mergedBecause: string | null;

  /** In the order of their half-years. */
  @Column('jsonb')
  actuals: readonly ReportedActual[];

  /** In the order in which they were recorded. */
  @Column('jsonb')
  revisions: readonly FormerTerms[];

  /** Version of the indicator's stream: what `If-Match` is compared with. */
  @Column('integer')
  version: number;
}
