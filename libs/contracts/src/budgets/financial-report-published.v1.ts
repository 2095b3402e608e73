import { contract, type DataOf } from '../contract.js';
import { id, integer } from '../fields.js';

/** An accepted report is an edition from now on: a restatement becomes the next one and leaves this as it is. */
export const FinancialReportPublishedV1 = contract('budgets.FinancialReportPublished.v1', {
  /** UUID of the report. */
  report: id,
  /** 1 for the first. */
  edition: integer,
  /** Version of the figures that were published. */
  version: integer,
});
export type FinancialReportPublishedV1 = DataOf<typeof FinancialReportPublishedV1>;
