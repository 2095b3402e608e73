import { Command } from '@concert/event-sourcing';
import type { Period } from '@concert/reference-data';
import type { CommittedDefinition, ReportedFigures } from './financial-report.events.js';

/** Where the report stands. */
export interface ReportAddress {
  readonly programme: string;
  readonly scope: string;
  readonly period: Period;
}

export class SubmitFinancialReport extends Command<
  ReportAddress & {
    readonly committedDefinition: CommittedDefinition;
    /** The programme's when left out. */
    readonly currency?: string;
    readonly figures: ReportedFigures;
    readonly effectiveDate?: string;
  }
> {}

export class RestateFinancialReport extends Command<
  ReportAddress & {
    /** Only what is corrected; the other figures stay. */
    readonly figures: Partial<ReportedFigures>;
    readonly committedDefinition?: CommittedDefinition;
    readonly reason: string;
    readonly effectiveDate?: string;
  }
> {}

export class AcceptFinancialReport extends Command<ReportAddress & { readonly effectiveDate?: string }> {}

export class ReturnFinancialReport extends Command<
  ReportAddress & { readonly reason: string; readonly effectiveDate?: string }
> {}

/** Makes an accepted report an edition. */
export class PublishFinancialReport extends Command<ReportAddress & { readonly effectiveDate?: string }> {}

/** Says that no report is owed. */
export class ExemptFinancialReport extends Command<
  ReportAddress & { readonly reason: string; readonly effectiveDate?: string }
> {}
