import { contract } from '../contract.js';
import { code, id, integer, oneOf, period, text } from '../fields.js';
import type { FinancialReportSubmittedV1 } from './financial-report-submitted.v1.js';
import { reportedFigures } from './reported-figures.js';

/** All figures of the report anew; those of the version it supersedes stay on record. */
export interface FinancialReportRestatedV1 extends FinancialReportSubmittedV1 {
  /** Version that no longer holds: 1 for the figures first submitted. */
  readonly supersedes: number;
  readonly reason: string;
}

export const FinancialReportRestatedV1 = contract<FinancialReportRestatedV1>('budgets.FinancialReportRestated.v1', {
  report: id,
  scope: code,
  period,
  committedDefinition: oneOf('inclusive', 'outstanding', 'not-stated'),
  currency: code,
  figures: reportedFigures,
  supersedes: integer,
  reason: text,
});
