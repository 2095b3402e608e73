import { contract } from '../contract.js';
import { id, listOf } from '../fields.js';
import { lowerReport, type LowerReport } from './report-content.js';

/** Reports of lower levels are taken into this one, each with its own figures: none of them is lost. */
export interface ProgressReportConsolidatedV1 {
  /** UUID of the report. */
  readonly report: string;
  readonly from: readonly LowerReport[];
}

export const ProgressReportConsolidatedV1 = contract<ProgressReportConsolidatedV1>(
  'activities.ProgressReportConsolidated.v1',
  {
    report: id,
    from: listOf(lowerReport),
  },
);
