import { contract } from '../contract.js';
import { code, id, text } from '../fields.js';

/** The report is sent back to be written again. */
export interface ProgressReportReturnedV1 {
  /** UUID of the report. */
  readonly report: string;
  readonly reason: string;
  readonly returnedBy: string;
}

export const ProgressReportReturnedV1 = contract<ProgressReportReturnedV1>('activities.ProgressReportReturned.v1', {
  report: id,
  reason: text,
  returnedBy: code,
});
