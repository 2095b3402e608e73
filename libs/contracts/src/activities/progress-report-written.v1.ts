import { contract, type DataOf } from '../contract.js';
import { id, listOf } from '../fields.js';
import { documentStatement, reportFigure, reportSection } from './report-content.js';

/** Sections and figures of an open report; each replaces what stood under its name, the others stay. */
export const ProgressReportWrittenV1 = contract('activities.ProgressReportWritten.v1', {
  /** UUID of the report. */
  report: id,
  sections: listOf(reportSection),
  figures: listOf(reportFigure),
  /** What the document says that another place of it may contradict. */
  statements: listOf(documentStatement),
});
export type ProgressReportWrittenV1 = DataOf<typeof ProgressReportWrittenV1>;
