import { contract } from '../contract.js';
import { id, listOf } from '../fields.js';
import {
  documentStatement,
  type DocumentStatement,
  reportFigure,
  type ReportFigure,
  reportSection,
  type ReportSection,
} from './report-content.js';

/** Sections and figures of an open report; each replaces what stood under its name, the others stay. */
export interface ProgressReportWrittenV1 {
  /** UUID of the report. */
  readonly report: string;
  readonly sections: readonly ReportSection[];
  readonly figures: readonly ReportFigure[];
  /** What the document says that another place of it may contradict. */
  readonly statements: readonly DocumentStatement[];
}

export const ProgressReportWrittenV1 = contract<ProgressReportWrittenV1>('activities.ProgressReportWritten.v1', {
  report: id,
  sections: listOf(reportSection),
  figures: listOf(reportFigure),
  statements: listOf(documentStatement),
});
