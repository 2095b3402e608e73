import { contract, type DataOf } from '../contract.js';
import { code, id, oneOf, period } from '../fields.js';
import { reportedFigures } from './reported-figures.js';

/** An agency's claim of its figures for a period, as it reports them: implausible ones are kept and raise findings. */
export const FinancialReportSubmittedV1 = contract('budgets.FinancialReportSubmitted.v1', {
  /** UUID of the report. */
  report: id,
  /** Code of the agency, or `programme` for all agencies together. */
  scope: code,
  period,
  committedDefinition: oneOf('inclusive', 'outstanding', 'not-stated'),
  /** ISO 4217, for every figure of the report. */
  currency: code,
  figures: reportedFigures,
});
export type FinancialReportSubmittedV1 = DataOf<typeof FinancialReportSubmittedV1>;
