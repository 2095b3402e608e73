import { contract, type DataOf } from '../contract.js';
import { code, id, text } from '../fields.js';

/** The report is sent back to be written again. */
export const ProgressReportReturnedV1 = contract('activities.ProgressReportReturned.v1', {
  /** UUID of the report. */
  report: id,
  reason: text,
  returnedBy: code,
});
export type ProgressReportReturnedV1 = DataOf<typeof ProgressReportReturnedV1>;
