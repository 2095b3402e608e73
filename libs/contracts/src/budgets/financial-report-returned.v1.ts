import { contract, type DataOf } from '../contract.js';
import { id, text } from '../fields.js';

/** The report goes back to the organization that submitted it, which may now restate it. */
export const FinancialReportReturnedV1 = contract('budgets.FinancialReportReturned.v1', {
  /** UUID of the report. */
  report: id,
  reason: text,
});
export type FinancialReportReturnedV1 = DataOf<typeof FinancialReportReturnedV1>;
