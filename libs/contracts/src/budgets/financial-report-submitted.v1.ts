import type { Period } from '@concert/reference-data';
import type { CommittedDefinition } from '../agencies/policy-set-adopted.v1.js';
import { contract } from '../contract.js';
import { code, id, oneOf, period } from '../fields.js';
import { type ReportedFigures, reportedFigures } from './reported-figures.js';

/** An agency's claim of its figures for a period, as it reports them: implausible ones are kept and raise findings. */
export interface FinancialReportSubmittedV1 {
  /** UUID of the report. */
  readonly report: string;
  /** Code of the agency, or `programme` for all agencies together. */
  readonly scope: string;
  readonly period: Period;
  readonly committedDefinition: CommittedDefinition | 'not-stated';
  /** ISO 4217, for every figure of the report. */
  readonly currency: string;
  readonly figures: ReportedFigures;
}

export const FinancialReportSubmittedV1 = contract<FinancialReportSubmittedV1>('budgets.FinancialReportSubmitted.v1', {
  report: id,
  scope: code,
  period,
  committedDefinition: oneOf('inclusive', 'outstanding', 'not-stated'),
  currency: code,
  figures: reportedFigures,
});
