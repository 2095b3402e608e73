import { contract, type DataOf } from '../contract.js';
import { id } from '../fields.js';

/** Another organization than the one that submitted the report accepts it. */
export const FinancialReportAcceptedV1 = contract('budgets.FinancialReportAccepted.v1', {
  /** UUID of the report. */
  report: id,
});
export type FinancialReportAcceptedV1 = DataOf<typeof FinancialReportAcceptedV1>;
