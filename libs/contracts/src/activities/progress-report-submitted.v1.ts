import { contract } from '../contract.js';
import { code, id } from '../fields.js';

/** The report is put to another organization. */
export interface ProgressReportSubmittedV1 {
  /** UUID of the report. */
  readonly report: string;
  /** Code of the organization that submits it. */
  readonly submittedBy: string;
}

export const ProgressReportSubmittedV1 = contract<ProgressReportSubmittedV1>('activities.ProgressReportSubmitted.v1', {
  report: id,
  submittedBy: code,
});
