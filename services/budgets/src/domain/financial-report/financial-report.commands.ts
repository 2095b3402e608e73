import type { Command, CommandContext } from '@concert/event-sourcing';
import type { Period } from '@concert/reference-data';
import type { CommittedDefinition, ReportedFigures } from './financial-report.events.js';

/** Where the report stands. */
export interface ReportAddress {
  readonly programme: string;
  readonly scope: string;
  readonly period: Period;
}

export class SubmitFinancialReport implements Command {
  constructor(
    readonly data: ReportAddress & {
      readonly committedDefinition: CommittedDefinition;
      /** The programme's when left out. */
      readonly currency?: string;
      readonly figures: ReportedFigures;
      readonly effectiveDate?: string;
    },
    readonly context: CommandContext,
  ) {}
}

export class RestateFinancialReport implements Command {
  constructor(
    readonly data: ReportAddress & {
      /** Only what is corrected; the other figures stay. */
      readonly figures: Partial<ReportedFigures>;
      readonly committedDefinition?: CommittedDefinition;
      readonly reason: string;
      readonly effectiveDate?: string;
    },
    readonly context: CommandContext,
  ) {}
}

export class AcceptFinancialReport implements Command {
  constructor(
    readonly data: ReportAddress & { readonly effectiveDate?: string },
    readonly context: CommandContext,
  ) {}
}

export class ReturnFinancialReport implements Command {
  constructor(
    readonly data: ReportAddress & { readonly reason: string; readonly effectiveDate?: string },
    readonly context: CommandContext,
  ) {}
}

/** Makes an accepted report an edition. */
export class PublishFinancialReport implements Command {
  constructor(
    readonly data: ReportAddress & { readonly effectiveDate?: string },
    readonly context: CommandContext,
  ) {}
}

/** Says that no report is owed. */
export class ExemptFinancialReport implements Command {
  constructor(
    readonly data: ReportAddress & { readonly reason: string; readonly effectiveDate?: string },
    readonly context: CommandContext,
  ) {}
}
