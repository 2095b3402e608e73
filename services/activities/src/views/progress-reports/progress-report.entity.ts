import type {
  DocumentStatement,
  LowerReport,
  ReportFigure,
  ReportLevel,
  ReportSection,
} from '@concert/contracts/activities';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A report as it was given out. */
export interface PublishedEdition {
  readonly edition: number;
  /** By service, how far the record was read. */
  readonly positions: Readonly<Record<string, string>>;
  /** SHA-256 of its content. */
  readonly hash: string;
  readonly publishedAt: string;
  readonly sections: readonly ReportSection[];
  readonly figures: readonly ReportFigure[];
  readonly lowerReports: readonly LowerReport[];
  /** Why it was replaced by a next edition; null while it stands. */
  readonly restatedBecause: string | null;
}

@Entity('progress_reports')
@Index('progress_reports_in_order', ['programme', 'period', 'report'])
export class ProgressReportRow {
  /** UUID. */
  @PrimaryColumn('text')
  report: string;

  @Column('text')
  programme: string;

  @Column('text')
  level: ReportLevel;

  @Column('text')
  period: string;

  @Column('text')
  title: string;

  /** Code of the organization that answers for it. */
  @Column('text')
  author: string;

  /** Name of a site, or what else it reports on; null for the whole programme. */
  @Column('text', { nullable: true })
  about: string | null;

  /** UUID of the report of a higher level that it is meant for. */
  @Column('text', { nullable: true })
  parent: string | null;

  @Column('text')
  status: 'open' | 'submitted' | 'returned' | 'accepted' | 'published';

  /** The edition that is written, or was published last. */
  @Column('integer')
  edition: number;

  @Column('jsonb')
  sections: readonly ReportSection[];

  @Column('jsonb')
  figures: readonly ReportFigure[];

  @Column('jsonb')
  statements: readonly DocumentStatement[];

  /** The reports it was consolidated from, each with its own figures. */
  @Column('jsonb')
  lowerReports: readonly LowerReport[];

  @Column('text', { nullable: true })
  submittedBy: string | null;

  @Column('text', { nullable: true })
  acceptedBy: string | null;

  /** Why it was sent back last. */
  @Column('text', { nullable: true })
  returnedBecause: string | null;

  /** In the order in which they were published. */
  @Column('jsonb')
  editions: readonly PublishedEdition[];

  /** Version of the report's stream: what `If-Match` is compared with. */
  @Column('integer')
  version: number;
}
