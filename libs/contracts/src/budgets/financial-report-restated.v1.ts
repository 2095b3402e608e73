import { contract, type DataOf } from '../contract.js';
import { integer, text } from '../fields.js';
import { FinancialReportSubmittedV1 } from './financial-report-submitted.v1.js';

/** All figures of the report anew; those of the version it supersedes stay on record. */
export const FinancialReportRestatedV1 = contract('budgets.FinancialReportRestated.v1', {
  ...FinancialReportSubmittedV1.fields,
  /** Version that no longer holds: 1 for the figures first submitted. */
  supersedes: integer,
  reason: text,
});
export type FinancialReportRestatedV1 = DataOf<typeof FinancialReportRestatedV1>;
