import { contract } from '../contract.js';
import { code, id } from '../fields.js';

/** Another organization than the one that submitted it accepts the report. */
export interface ProgressReportAcceptedV1 {
  /** UUID of the report. */
  readonly report: string;
  readonly acceptedBy: string;
}

export const ProgressReportAcceptedV1 = contract<ProgressReportAcceptedV1>('activities.ProgressReportAccepted.v1', {
  report: id,
  acceptedBy: code,
});
