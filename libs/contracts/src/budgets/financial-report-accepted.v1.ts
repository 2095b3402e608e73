import { contract } from '../contract.js';
import { id } from '../fields.js';

/** Another organization than the one that submitted the report accepts it. */
export interface FinancialReportAcceptedV1 {
  /** UUID of the report. */
  readonly report: string;
}

export const FinancialReportAcceptedV1 = contract<FinancialReportAcceptedV1>('budgets.FinancialReportAccepted.v1', {
  report: id,
});
