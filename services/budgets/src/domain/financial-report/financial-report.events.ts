import type { DomainEvent } from '@concert/event-sourcing';
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
