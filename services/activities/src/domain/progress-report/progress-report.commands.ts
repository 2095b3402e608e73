import { Command } from '@concert/event-sourcing';
import type { DocumentStatement } from '../statement/statement.js';
import type { LowerReport, ReportFigure, ReportSection, ReportTerms } from './progress-report.events.js';

export interface OfReport {
  programme: string;
  /** UUID. */
  report: string;
  effectiveDate?: string;
}

export class OpenProgressReport extends Command<OfReport & { terms: ReportTerms }> {}

export class WriteProgressReport extends Command<
  OfReport & {
    sections: ReportSection[];
    figures: ReportFigure[];
    statements: DocumentStatement[];
  }
> {}

export class ConsolidateProgressReports extends Command<OfReport & { from: string[] }> {}

export class SubmitProgressReport extends Command<OfReport> {}

export class ReturnProgressReport extends Command<OfReport & { reason: string }> {}

export class AcceptProgressReport extends Command<OfReport> {}

export class PublishReportEdition extends Command<OfReport> {}

export class RestateProgressReport extends Command<OfReport & { reason: string }> {}

/** How far the record was read for an edition, and how its content is told from any other. */
export interface EditionFacts {
  readonly positions: Record<string, string>;
  readonly digestOf: (content: object) => string;
}

/** A report of a lower level as it stands, for the one that takes it in. */
export interface LowerReportState {
  readonly isReady: boolean;
  readonly period: ReportTerms['period'];
  readonly lower: LowerReport;
}
