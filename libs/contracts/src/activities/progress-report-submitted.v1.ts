import { contract, type DataOf } from '../contract.js';
import { code, id } from '../fields.js';

/** The report is put to another organization. */
export const ProgressReportSubmittedV1 = contract('activities.ProgressReportSubmitted.v1', {
  /** UUID of the report. */
  report: id,
  /** Code of the organization that submits it. */
  submittedBy: code,
});
export type ProgressReportSubmittedV1 = DataOf<typeof ProgressReportSubmittedV1>;
