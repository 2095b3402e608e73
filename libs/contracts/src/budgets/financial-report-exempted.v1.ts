import type { Period } from '@concert/reference-data';
import { contract } from '../contract.js';
import { code, period, text } from '../fields.js';

/** For that scope and period no report is owed. One that comes all the same is taken. */
export interface FinancialReportExemptedV1 {
  /** Code of the agency, or `programme` for all agencies together. */
  readonly scope: string;
  readonly period: Period;
  readonly reason: string;
}

export const FinancialReportExemptedV1 = contract<FinancialReportExemptedV1>('budgets.FinancialReportExempted.v1', {
  scope: code,
  period,
  reason: text,
});
