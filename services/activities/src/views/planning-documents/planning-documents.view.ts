import type { DocumentStatement, FundingSource, OutputAnalysis } from '@concert/contracts/activities';
import { CalendarDate, Code, Codes, NestedList, OneOf, Text, Texts, WholeNumber, YesNo } from '@concert/service-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FundingSourceDto, OutputAnalysisDto } from '../../planning-document/document-parts.response.js';
import {
  layers,
  type PlanningKind,
  planningKinds,
  type PlanningLevel,
  planningLevels,
  type PlanningStatus,
  planningStatuses,
} from '../../planning-document/planning-document.js';
import { DocumentStatementDto } from '../../progress-report/report-parts.response.js';

class StatusOfDocument {
  @OneOf(planningStatuses)
  readonly status: PlanningStatus;

  @CalendarDate()
  readonly on: string;
}

/** A plan or paper as it reads now, in the hierarchy of plans. */
@Entity('planning_documents')
export class PlanningDocumentRow {
  @Code({ description: 'UUID' })
  @PrimaryColumn('text')
  document: string;

  @Code()
  @Column('text')
  programme: string;

  @OneOf(planningKinds)
  @Column('text')
  kind: PlanningKind;

  @Text()
  @Column('text')
  title: string;

  @OneOf(planningStatuses)
  @Column('text')
  status: PlanningStatus;

  @OneOf(planningLevels, { nullable: true })
  @Column('text', { nullable: true })
  level: PlanningLevel | null;

  @Code({ nullable: true, description: 'UUID of the document of a higher level that it belongs to' })
  @Column('text', { nullable: true })
  parent: string | null;

  @Code({ nullable: true, description: 'UUID of the document it was derived from' })
  @Column('text', { nullable: true })
  derivedFrom: string | null;

  @Code()
  @Column('text')
  responsible: string;

  @Text({ nullable: true })
  @Column('text', { nullable: true })
  site: string | null;

  @OneOf(layers, { nullable: true })
  @Column('text', { nullable: true })
  layer: string | null;

  @Text({ nullable: true })
  @Column('text', { nullable: true })
  targetGroup: string | null;

  @Text({ nullable: true })
  @Column('text', { nullable: true })
  text: string | null;

  @YesNo({ nullable: true, description: 'Whether such a plan is in place; null: left open, or not asked' })
  @Column('boolean', { nullable: true })
  inPlace: boolean | null;

  @WholeNumber({ nullable: true })
  @Column('integer', { nullable: true })
  pages: number | null;

  @Texts()
  @Column('jsonb')
  annexes: readonly string[];

  @Texts()
  @Column('jsonb')
  audience: readonly string[];

  @Codes({ description: 'Organizations whose experts judge it' })
  @Column('jsonb')
  panel: readonly string[];

  @Texts({ description: 'How it reaches its audience' })
  @Column('jsonb')
  delivery: readonly string[];

  @NestedList(() => OutputAnalysisDto)
  @Column('jsonb')
  analyses: readonly OutputAnalysis[];

  @NestedList(() => FundingSourceDto)
  @Column('jsonb')
  fundingSources: readonly FundingSource[];

  @NestedList(() => DocumentStatementDto)
  @Column('jsonb')
  statements: readonly DocumentStatement[];

  /** From which day on it stood where. */
  @NestedList(() => StatusOfDocument)
  @Column('jsonb')
  history: readonly StatusOfDocument[];

  @WholeNumber({ description: 'What `If-Match` is compared with' })
  @Column('integer')
  version: number;
}
