import { contract } from '../contract.js';
import type { Period } from '@concert/reference-data';
import { byName, id, integer, period, position, text } from '../fields.js';
import { reportLevel, type ReportLevel } from './report-content.js';

/** An accepted report is given out. Whoever has the edition can show that it is the one. */
export interface ReportEditionPublishedV1 {
  /** UUID of the report. */
  readonly report: string;
  readonly level: ReportLevel;
  readonly period: Period;
  /** 1 for the first. */
  readonly edition: number;
  /** By service whose events it may tell of, how far the record was read. */
  readonly positions: Readonly<Record<string, string>>;
  /** SHA-256 of sections, figures and lower levels as published. */
  readonly hash: string;
}

export const ReportEditionPublishedV1 = contract<ReportEditionPublishedV1>('activities.ReportEditionPublished.v1', {
  report: id,
  level: reportLevel,
  period,
  edition: integer,
  positions: byName('service', position),
  hash: text,
});
