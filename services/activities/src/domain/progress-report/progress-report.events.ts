import type { DomainEvent } from '@concert/event-sourcing';
import type { Period } from '@concert/reference-data';
import type { DocumentStatement } from '../statement/statement.js';

/** From the lowest to the highest: a report is consolidated from reports of lower levels. */
export const reportLevels = ['small-project', 'province', 'biannual', 'annual', 'factsheet'] as const;
export type ReportLevel = (typeof reportLevels)[number];

export interface ReportSection {
  section: string;
  /** Code of the outcome, for what was achieved under one. */
  outcome?: string;
  /** Null: left blank. */
  text: string | null;
  /** Null: not answered, which is not no. */
  answer: 'yes' | 'no' | null;
  shownBy?: string;
  /** ISO date up to which the narrative speaks, where it says so. */
  speaksOf?: string;
}

export interface ReportFigure {
  name: string;
  unit: string;
  /** Decimal; null: not measured, which is not zero. */
  value: string | null;
}

/** A report of a lower level as it stood when it was consolidated. */
export interface LowerReport {
  report: string;
  level: ReportLevel;
  title: string;
  edition: number;
  figures: ReportFigure[];
  /** What it was consolidated from itself. */
  from: string[];
}

export interface ReportTerms {
  level: ReportLevel;
  period: Period;
  title: string;
  /** Code of the organization that answers for it. */
  author: string;
  about?: string;
  /** UUID of the report of a higher level that it is meant for. */
  parent?: string;
}

type Of<Type extends string, Data extends object> = DomainEvent<Type, { report: string } & Data>;

export type ProgressReportOpened = Of<'ProgressReportOpened', ReportTerms>;
export type ProgressReportWritten = Of<
  'ProgressReportWritten',
  { sections: ReportSection[]; figures: ReportFigure[]; statements: DocumentStatement[] }
>;
export type ProgressReportConsolidated = Of<'ProgressReportConsolidated', { from: LowerReport[] }>;
export type ProgressReportSubmitted = Of<'ProgressReportSubmitted', { submittedBy: string }>;
export type ProgressReportReturned = Of<'ProgressReportReturned', { reason: string; returnedBy: string }>;
export type ProgressReportAccepted = Of<'ProgressReportAccepted', { acceptedBy: string }>;
export type ReportEditionPublished = Of<
  'ReportEditionPublished',
  { level: ReportLevel; period: Period; edition: number; positions: Record<string, string>; hash: string }
>;
export type ReportRestated = Of<'ReportRestated', { edition: number; supersedes: number; reason: string }>;

export type ProgressReportEvent =
  | ProgressReportOpened
  | ProgressReportWritten
  | ProgressReportConsolidated
  | ProgressReportSubmitted
  | ProgressReportReturned
  | ProgressReportAccepted
  | ReportEditionPublished
  | ReportRestated;
