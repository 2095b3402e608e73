import { contract, type DataOf } from '../contract.js';
import { code, period, text } from '../fields.js';

/** For that scope and period no report is owed. One that comes all the same is taken. */
export const FinancialReportExemptedV1 = contract('budgets.FinancialReportExempted.v1', {
  /** Code of the agency, or `programme` for all agencies together. */
  scope: code,
  period,
  reason: text,
});
export type FinancialReportExemptedV1 = DataOf<typeof FinancialReportExemptedV1>;
