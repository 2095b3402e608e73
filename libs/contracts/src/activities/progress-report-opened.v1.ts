import { contract, type DataOf } from '../contract.js';
import { code, id, optional, period, text } from '../fields.js';
import { reportLevel } from './report-content.js';

/** A report on a half-year is begun. */
export const ProgressReportOpenedV1 = contract('activities.ProgressReportOpened.v1', {
  /** UUID of the report. */
  report: id,
  level: reportLevel,
  period,
  title: text,
  /** Code of the organization that answers for it. */
  author: code,
  /** Name of a site of the programme, or what else it reports on: a small project. */
  about: optional(text),
  /** UUID of the report of a higher level that it is meant for. */
  parent: optional(id),
});
export type ProgressReportOpenedV1 = DataOf<typeof ProgressReportOpenedV1>;
