import { Command, type DomainEvent, type Evolution, rejection } from '@concert/event-sourcing';
import type { Period } from '@concert/reference-data';
import type { DocumentStatement } from '../planning-document/document-statement.js';
import { withoutThose } from './levels.js';

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
  /** UUID of the lower report that it was taken into; undefined of those that this report takes in itself. */
  within?: string;
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
  /** Everything that it was consolidated from. */
  readonly below: readonly LowerReport[];
}

export interface OpenedReport {
  readonly status: 'open' | 'submitted' | 'returned' | 'accepted' | 'published';
  readonly terms: ReportTerms;
  /** The edition that is written, or was published last. */
  readonly edition: number;
  readonly sections: readonly ReportSection[];
  readonly figures: readonly ReportFigure[];
  readonly statements: readonly DocumentStatement[];
  readonly lower: readonly LowerReport[];
  readonly submittedBy: string | null;
}

export type ProgressReport = { readonly status: 'unknown' } | OpenedReport;

export const progressReportStream = (id: string): string => `progress-report-${id}`;

const isSameSection = (a: ReportSection, b: ReportSection): boolean =>
  a.section === b.section && a.outcome === b.outcome;

const isSameStatement = (a: DocumentStatement, b: DocumentStatement): boolean =>
  a.about === b.about && a.place === b.place;

/** What is new replaces what stood under its name; the rest stays. */
const replaced = <Item>(
  before: readonly Item[],
  now: readonly Item[],
  isSame: (a: Item, b: Item) => boolean,
): Item[] => [...before.filter((item) => !now.some((each) => isSame(each, item))), ...now];

const evolve = (state: ProgressReport, { type, data }: ProgressReportEvent): ProgressReport => {
  if (type === 'ProgressReportOpened') {
    const { report: _, ...terms } = data;
    return {
      status: 'open',
      terms,
      edition: 1,
      sections: [],
      figures: [],
      statements: [],
      lower: [],
      submittedBy: null,
    };
  }
  if (state.status === 'unknown') throw new Error(`${type} of ${data.report}, which nobody opened`);
  switch (type) {
    case 'ProgressReportWritten':
      return {
        ...state,
        sections: replaced(state.sections, data.sections, isSameSection),
        figures: replaced(state.figures, data.figures, (a, b) => a.name === b.name),
        statements: replaced(state.statements, data.statements, isSameStatement),
      };
    case 'ProgressReportConsolidated':
      return { ...state, lower: [...withoutThose(state.lower, data.from), ...data.from] };
    case 'ProgressReportSubmitted':
      return { ...state, status: 'submitted', submittedBy: data.submittedBy };
    case 'ProgressReportReturned':
      return { ...state, status: 'returned' };
    case 'ProgressReportAccepted':
      return { ...state, status: 'accepted' };
    case 'ReportEditionPublished':
      return { ...state, status: 'published' };
    case 'ReportRestated':
      return { ...state, status: 'open', edition: data.edition };
  }
};

export const progressReport: Evolution<ProgressReport, ProgressReportEvent> = {
  initial: { status: 'unknown' },
  evolve,
};

export class ReportAlreadyOpened extends rejection('PROGRESS_REPORT_ALREADY_OPENED') {}
export class ReportReadOnly extends rejection('PROGRESS_REPORT_READ_ONLY') {}
export class ReportLevelNotBelow extends rejection('PROGRESS_REPORT_LEVEL_NOT_BELOW') {}
export class ReportPeriodLater extends rejection('PROGRESS_REPORT_PERIOD_LATER') {}
export class LowerReportNotAccepted extends rejection('PROGRESS_REPORT_LOWER_NOT_ACCEPTED') {}
export class LowerReportTwice extends rejection('PROGRESS_REPORT_LOWER_TWICE') {}
export class ReportNotSubmitted extends rejection('PROGRESS_REPORT_NOT_SUBMITTED') {}
export class SubmitterMayNotAcceptReport extends rejection('PROGRESS_REPORT_SUBMITTER_MAY_NOT_ACCEPT') {}
export class ReportNotAccepted extends rejection('PROGRESS_REPORT_NOT_ACCEPTED') {}
export class ReportNotPublished extends rejection('PROGRESS_REPORT_NOT_PUBLISHED') {}
