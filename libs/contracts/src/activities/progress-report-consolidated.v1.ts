import { contract, type DataOf } from '../contract.js';
import { id, listOf } from '../fields.js';
import { lowerReport } from './report-content.js';

/** Reports of lower levels are taken into this one, each with its own figures: none of them is lost. */
export const ProgressReportConsolidatedV1 = contract('activities.ProgressReportConsolidated.v1', {
  /** UUID of the report. */
  report: id,
  from: listOf(lowerReport),
});
export type ProgressReportConsolidatedV1 = DataOf<typeof ProgressReportConsolidatedV1>;
