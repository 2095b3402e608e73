import { Command, type DomainEvent, type Evolution, rejection } from '@concert/event-sourcing';
import type { Period } from '@concert/reference-data';

/** Scope of a report on all agencies together. */
export const WHOLE_PROGRAMME = 'programme';

/** `inclusive`: committed contains what is already disbursed; `outstanding`: only what is still to be paid. */
export const committedDefinitions = ['inclusive', 'outstanding', 'not-stated'] as const;
export type CommittedDefinition = (typeof committedDefinitions)[number];

/** One cell of the report: what it is taken to say, and what the document prints. */
export interface ReportedFigure {
  /** Decimal string, cumulative since the programme began; null: the cell is blank. */
  amount: string | null;
  asPrinted?: string;
  percentAsPrinted?: string;
}

export const figureNames = ['total', 'transferred', 'committed', 'disbursed'] as const;
export type FigureName = (typeof figureNames)[number];
export type ReportedFigures = Record<FigureName, ReportedFigure>;

export interface ReportContent {
  report: string;
  /** Code of the agency, or `programme` for all agencies together. */
  scope: string;
  period: Period;
  committedDefinition: CommittedDefinition;
  currency: string;
  figures: ReportedFigures;
}

export type FinancialReportSubmitted = DomainEvent<
  'FinancialReportSubmitted',
  ReportContent & {
    /** Organizations that may not accept it: the one that submitted it, and the one it was submitted for. */
    submittedBy: readonly string[];
  }
>;
export type FinancialReportRestated = DomainEvent<
  'FinancialReportRestated',
  ReportContent & { submittedBy: readonly string[]; supersedes: number; reason: string }
>;
export type FinancialReportAccepted = DomainEvent<'FinancialReportAccepted', { report: string }>;
export type FinancialReportReturned = DomainEvent<'FinancialReportReturned', { report: string; reason: string }>;

/** An edition: what is restated later becomes the next one. */
export type FinancialReportPublished = DomainEvent<
  'FinancialReportPublished',
  { report: string; edition: number; version: number }
>;
export type FinancialReportExempted = DomainEvent<
  'FinancialReportExempted',
  { scope: string; period: Period; reason: string }
>;

export type FinancialReportEvent =
  | FinancialReportSubmitted
  | FinancialReportRestated
  | FinancialReportAccepted
  | FinancialReportReturned
  | FinancialReportPublished
  | FinancialReportExempted;

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

export interface SubmittedReport {
  readonly status: 'submitted' | 'returned' | 'accepted' | 'published';
  readonly content: ReportContent;
  /** 1 for the figures first submitted, one more for every restatement. */
  readonly version: number;
  readonly submittedBy: readonly string[];
  /** How often it was published. */
  readonly editions: number;
}

export type FinancialReport = { readonly status: 'open'; readonly isExempted: boolean } | SubmittedReport;

export const financialReportStream = ({ programme, scope, period }: ReportAddress): string =>
  `financial-report-${programme}-${scope}-${period}`;

const evolve = (state: FinancialReport, event: FinancialReportEvent): FinancialReport => {
  if (event.type === 'FinancialReportSubmitted') {
    const { submittedBy, ...content } = event.data;
    return { status: 'submitted', content, version: 1, submittedBy, editions: 0 };
  }
  if (event.type === 'FinancialReportExempted') return state.status === 'open' ? { ...state, isExempted: true } : state;
  if (state.status === 'open') return state;
  switch (event.type) {
    case 'FinancialReportRestated': {
      const { submittedBy, supersedes, reason: _, ...content } = event.data;
      return { ...state, status: 'submitted', content, version: supersedes + 1, submittedBy };
    }
    case 'FinancialReportAccepted':
      return { ...state, status: 'accepted' };
    case 'FinancialReportReturned':
      return { ...state, status: 'returned' };
    case 'FinancialReportPublished':
      return { ...state, status: 'published', editions: event.data.edition };
  }
};

export const financialReport: Evolution<FinancialReport, FinancialReportEvent> = {
  initial: { status: 'open', isExempted: false },
  evolve,
};

export class FinancialReportAlreadySubmitted extends rejection('FINANCIAL_REPORT_ALREADY_SUBMITTED') {}
export class FinancialReportCurrencyDiffers extends rejection('FINANCIAL_REPORT_CURRENCY_DIFFERS') {}
export class FinancialReportRestatementChangesNothing extends rejection(
  'FINANCIAL_REPORT_RESTATEMENT_CHANGES_NOTHING',
) {}
export class FinancialReportNotAwaitingAcceptance extends rejection('FINANCIAL_REPORT_NOT_AWAITING_ACCEPTANCE') {}
export class FinancialReportSubmitterMayNotAccept extends rejection('FINANCIAL_REPORT_SUBMITTER_MAY_NOT_ACCEPT') {}
export class FinancialReportNotAccepted extends rejection('FINANCIAL_REPORT_NOT_ACCEPTED') {}
export class FinancialReportAlreadyExempted extends rejection('FINANCIAL_REPORT_ALREADY_EXEMPTED') {}
