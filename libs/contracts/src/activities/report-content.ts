import { code, count, date, decimal, id, integer, listOf, nullable, oneOf, optional, record, text } from '../fields.js';

export type ReportLevel = 'small-project' | 'province' | 'biannual' | 'annual' | 'factsheet';

export const reportLevel = oneOf('small-project', 'province', 'biannual', 'annual', 'factsheet');

/** A section of a progress report: a narrative, the answer to a question, or both. */
export interface ReportSection {
  /** `external-factors`, `gender-marker`. */
  readonly section: string;
  /** Code of the outcome, for what was achieved under one. */
  readonly outcome?: string;
  /** Null: left blank. */
  readonly text: string | null;
  /** Null: not answered, which is not no. */
  readonly answer: 'yes' | 'no' | null;
  /** What shows it. */
  readonly shownBy?: string;
  /** ISO date up to which the narrative speaks, where it says so. */
  readonly speaksOf?: string;
}

/** A figure of a progress report. */
export interface ReportFigure {
  /** The same name is the same figure at every level: `young people trained`. */
  readonly name: string;
  readonly unit: string;
  /** Null: not measured, which is not zero. */
  readonly value: string | null;
}

/** A report of a lower level as it stood when it was consolidated. */
export interface LowerReport {
  /** UUID of the report. */
  readonly report: string;
  readonly level: ReportLevel;
  readonly title: string;
  readonly edition: number;
  readonly figures: readonly ReportFigure[];
  /** What it was consolidated from itself. */
  readonly from: readonly string[];
}

/** Two statements of one document about the same matter, or one that counts what it lists. */
export interface DocumentStatement {
  /** What it is about: `budget`, `planning tools`. */
  readonly about: string;
  readonly says: string;
  /** Page, section or table. */
  readonly place?: string;
  /** Number that the document gives. */
  readonly count?: number;
  /** What it lists. */
  readonly items?: readonly string[];
}

export const reportSection = record<ReportSection>({
  section: code,
  outcome: optional(code),
  text: nullable(text),
  answer: nullable(oneOf('yes', 'no')),
  shownBy: optional(text),
  speaksOf: optional(date),
});

export const reportFigure = record<ReportFigure>({ name: text, unit: text, value: nullable(decimal) });

export const lowerReport = record<LowerReport>({
  report: id,
  level: reportLevel,
  title: text,
  edition: integer,
  figures: listOf(reportFigure),
  from: listOf(id),
});

export const documentStatement = record<DocumentStatement>({
  about: text,
  says: text,
  place: optional(text),
  count: optional(count),
  items: optional(listOf(text)),
});
