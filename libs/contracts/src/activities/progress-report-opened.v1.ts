import { contract } from '../contract.js';
import type { Period } from '@concert/reference-data';
import { code, id, optional, period, text } from '../fields.js';
import { reportLevel, type ReportLevel } from './report-content.js';

/** A report on a half-year is begun. */
export interface ProgressReportOpenedV1 {
  /** UUID of the report. */
  readonly report: string;
  readonly level: ReportLevel;
  readonly period: Period;
  readonly title: string;
  /** Code of the organization that answers for it. */
  readonly author: string;
  /** Name of a site of the programme, or what else it reports on: a small project. */
  readonly about?: string;
  /** UUID of the report of a higher level that it is meant for. */
  readonly parent?: string;
}

export const ProgressReportOpenedV1 = contract<ProgressReportOpenedV1>('activities.ProgressReportOpened.v1', {
  report: id,
  level: reportLevel,
  period,
  title: text,
  author: code,
  about: optional(text),
  parent: optional(id),
});
