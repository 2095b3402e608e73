import { contract, type DataOf } from '../contract.js';
import { code, id } from '../fields.js';

/** Another organization than the one that submitted it accepts the report. */
export const ProgressReportAcceptedV1 = contract('activities.ProgressReportAccepted.v1', {
  /** UUID of the report. */
  report: id,
  acceptedBy: code,
});
export type ProgressReportAcceptedV1 = DataOf<typeof ProgressReportAcceptedV1>;
