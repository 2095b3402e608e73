import type { Command, CommandContext } from '@concert/event-sourcing';
import type { DocumentStatement } from '../statement/statement.js';
import type { LowerReport, ReportFigure, ReportSection, ReportTerms } from './progress-report.events.js';

export interface OfReport {
  programme: string;
  /** UUID. */
  report: string;
  effectiveDate?: string;
}

export class OpenProgressReport implements Command {
  constructor(
    readonly data: OfReport & { terms: ReportTerms },
    readonly context: CommandContext,
  ) {}
}

export class WriteProgressReport implements Command {
  constructor(
    readonly data: OfReport & {
      sections: ReportSection[];
      figures: ReportFigure[];
      statements: DocumentStatement[];
    },
    readonly context: CommandContext,
  ) {}
}

export class ConsolidateProgressReports implements Command {
  constructor(
    readonly data: OfReport & { from: string[] },
    readonly context: CommandContext,
  ) {}
}

export class SubmitProgressReport implements Command {
  constructor(
    readonly data: OfReport,
    readonly context: CommandContext,
  ) {}
}

export class ReturnProgressReport implements Command {
  constructor(
    readonly data: OfReport & { reason: string },
    readonly context: CommandContext,
  ) {}
}

export class AcceptProgressReport implements Command {
  constructor(
    readonly data: OfReport,
    readonly context: CommandContext,
  ) {}
}

export class PublishReportEdition implements Command {
  constructor(
    readonly data: OfReport,
    readonly context: CommandContext,
  ) {}
}

export class RestateProgressReport implements Command {
  constructor(
    readonly data: OfReport & { reason: string },
    readonly context: CommandContext,
  ) {}
}

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
