import type {
  DocumentStatement,
  FundingSource,
  OutputAnalysis,
  PlanningKind,
  PlanningLevel,
  PlanningStatus,
} from '@concert/contracts/activities';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A plan or paper of the programme, in the hierarchy of plans. */
@Entity('planning_documents')
export class PlanningDocumentRow {
  /** UUID. */
  @PrimaryColumn('text')
  document: string;

  @Column('text')
  programme: string;

  @Column('text')
  kind: PlanningKind;

  @Column('text')
  title: string;

  @Column('text')
  status: PlanningStatus;

  @Column('text', { nullable: true })
  level: PlanningLevel | null;

  /** UUID of the document of a higher level that it belongs to. */
  @Column('text', { nullable: true })
  parent: string | null;

  /** UUID of the document it was derived from. */
  @Column('text', { nullable: true })
  derivedFrom: string | null;

  @Column('text')
  responsible: string;

  @Column('text', { nullable: true })
  site: string | null;

  @Column('text', { nullable: true })
  layer: string | null;

  @Column('text', { nullable: true })
  targetGroup: string | null;

  @Column('text', { nullable: true })
  text: string | null;

  /** Whether such a plan is in place; null when that was left open, or not asked. */
  @Column('boolean', { nullable: true })
  inPlace: boolean | null;

  @Column('integer', { nullable: true })
  pages: number | null;

  @Column('jsonb')
  annexes: readonly string[];

  @Column('jsonb')
  audience: readonly string[];

  /** Codes of the organizations whose experts judge it. */
  @Column('jsonb')
  panel: readonly string[];

  /** How it reaches its audience. */
  @Column('jsonb')
  delivery: readonly string[];

  @Column('jsonb')
  analyses: readonly OutputAnalysis[];

  @Column('jsonb')
  fundingSources: readonly FundingSource[];

  @Column('jsonb')
  statements: readonly DocumentStatement[];

  /** From which day on it stood where. */
  @Column('jsonb')
  history: readonly { readonly status: PlanningStatus; readonly on: string }[];

  /** Version of the document's stream: what `If-Match` is compared with. */
  @Column('integer')
  version: number;
}
