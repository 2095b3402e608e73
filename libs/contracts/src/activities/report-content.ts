import {
  code,
  count,
  date,
  decimal,
  id,
  integer,
  listOf,
  nullable,
  oneOf,
  optional,
  record,
  text,
  type ValueOf,
} from '../fields.js';

export const reportLevel = oneOf('small-project', 'province', 'biannual', 'annual', 'factsheet');
export type ReportLevel = ValueOf<typeof reportLevel>;

/** A section of a progress report: a narrative, the answer to a question, or both. */
export const reportSection = record({
  /** `external-factors`, `gender-marker`. */
  section: code,
  /** Code of the outcome, for what was achieved under one. */
  outcome: optional(code),
  /** Null: left blank. */
  text: nullable(text),
  /** Null: not answered, which is not no. */
  answer: nullable(oneOf('yes', 'no')),
  /** What shows it. */
  shownBy: optional(text),
  /** ISO date up to which the narrative speaks, where it says so. */
  speaksOf: optional(date),
});
export type ReportSection = ValueOf<typeof reportSection>;

/** A figure of a progress report. */
export const reportFigure = record({
  /** The same name is the same figure at every level: `young people trained`. */
  name: text,
  unit: text,
  /** Null: not measured, which is not zero. */
  value: nullable(decimal),
});
export type ReportFigure = ValueOf<typeof reportFigure>;

/** A report of a lower level as it stood when it was consolidated. */
export const lowerReport = record({
  /** UUID of the report. */
  report: id,
  level: reportLevel,
  title: text,
  edition: integer,
  figures: listOf(reportFigure),
  /** What it was consolidated from itself. */
  from: listOf(id),
  /** UUID of the lower report that it was taken into; left out of those that this report takes in itself. */
  within: optional(id),
});
export type LowerReport = ValueOf<typeof lowerReport>;

/** Two statements of one document about the same matter, or one that counts what it lists. */
export const documentStatement = record({
  /** What it is about: `budget`, `planning tools`. */
  about: text,
  says: text,
  /** Page, section or table. */
  place: optional(text),
  /** Number that the document gives. */
  count: optional(count),
  /** What it lists. */
  items: optional(listOf(text)),
});
export type DocumentStatement = ValueOf<typeof documentStatement>;
