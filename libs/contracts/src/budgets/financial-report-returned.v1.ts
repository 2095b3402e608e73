import { contract } from '../contract.js';
import { id, text } from '../fields.js';

/** The report goes back to the organization that submitted it, which may now restate it. */
export interface FinancialReportReturnedV1 {
  /** UUID of the report. */
  readonly report: string;
  readonly reason: string;
}

export const FinancialReportReturnedV1 = contract<FinancialReportReturnedV1>('budgets.FinancialReportReturned.v1', {
  report: id,
  reason: text,
});
