import type { GroupValue, IndicatorRevisedV1, IndicatorTerms } from '@concert/contracts/activities';
import {
  Amount,
  CalendarDate,
  Code,
  HalfYear,
  Nested,
  NestedList,
  OneOf,
  Text,
  Texts,
  WholeNumber,
} from '@concert/service-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { BaselineDto, GroupValueDto, IndicatorTermsDto, TargetDto } from '../../indicator/indicator-terms.response.js';
import {
  type IndicatorCalculation,
  indicatorCalculations,
  type IndicatorMethod,
  indicatorMethods,
} from '../../indicator/indicator.js';

/** What was reported for a half-year, and how far it got. */
export class ReportedActual {
  @HalfYear()
  readonly period: string;

  /** Decimal; null: not measured, which is not zero. */
  @Amount({ nullable: true })
  readonly value: string | null;

  @NestedList(() => GroupValueDto)
  readonly groups: readonly GroupValue[];

  @Text({ nullable: true })
  readonly note: string | null;

  @OneOf(['submitted', 'returned', 'approved'])
  readonly status: 'submitted' | 'returned' | 'approved';

  @Code()
  readonly submittedBy: string;

  @Code({ nullable: true })
  readonly approvedBy: string | null;

  @Text({ nullable: true, description: 'Why it was sent back last' })
  readonly returnedBecause: string | null;
}

/** The terms an indicator had before a revision, and why it was revised. */
export class FormerTerms {
  @Nested(() => IndicatorTermsDto)
  readonly former: IndicatorRevisedV1['former'];

  @Text()
  readonly reason: string;

  @CalendarDate()
  readonly on: string;
}

/** An indicator as it is told of within its programme. */
@Entity('indicators')
export class IndicatorRow {
  @PrimaryColumn('text')
  programme: string;

  @Code({ example: '2.3.a' })
  @PrimaryColumn('text')
  indicator: string;

  @Text()
  @Column('text')
  title: string;

  @Code({ nullable: true })
  @Column('text', { nullable: true })
  outcome: string | null;

  @Code({ nullable: true })
  @Column('text', { nullable: true })
  output: string | null;

  @Code()
  @Column('text')
  responsible: string;

  @Text()
  @Column('text')
  unit: string;

  @Nested(() => BaselineDto)
  @Column('jsonb')
  baseline: IndicatorTerms['baseline'];

  @Nested(() => TargetDto)
  @Column('jsonb')
  target: IndicatorTerms['target'];

  @Texts()
  @Column('jsonb')
  disaggregation: readonly string[];

  @OneOf(indicatorMethods)
  @Column('text')
  method: IndicatorMethod;

  @OneOf(indicatorCalculations)
  @Column('text')
  calculation: IndicatorCalculation;

  @Code({ nullable: true })
  @Column('text', { nullable: true })
  partOf: string | null;

  @Text({ nullable: true })
  @Column('text', { nullable: true })
  site: string | null;

  @Code({ nullable: true, description: 'The indicator that goes on in its place' })
  @Column('text', { nullable: true })
  mergedInto: string | null;

  @Text({ nullable: true })
  @Column('text', { nullable: true })
  mergedBecause: string | null;

  /** In the order of their half-years. */
  @NestedList(() => ReportedActual)
  @Column('jsonb')
  actuals: readonly ReportedActual[];

  /** In the order in which they were recorded. */
  @NestedList(() => FormerTerms)
  @Column('jsonb')
  revisions: readonly FormerTerms[];

  @WholeNumber({ description: 'What `If-Match` is compared with' })
  @Column('integer')
  version: number;
}
